#!/usr/bin/python3
"""Counts what is wrong in tests/data/samples/roster.xlsx, without Linli: openpyxl and the rules alone.

The numbers stand as literals in tests/storage/imports/samples_test.cpp.
"""
import collections
import datetime
import json
import os
import re

import openpyxl

HERE = os.path.dirname(os.path.abspath(__file__))
LIST_DAY = datetime.date(2026, 3, 31)  # 填报日期：2026.3.31
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def right_check_digit(number):
    total = sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS))
    return number[17] == '10X98765432'[total % 11]


def birth_of(value):
    if isinstance(value, datetime.datetime):
        return value.date()
    return datetime.date(*(int(part) for part in re.findall(r'\d+', value)))


def phone_ok(value):
    digits = re.sub(r'[\s-]', '', str(value))
    return re.fullmatch(r'1[3-9]\d{9}|0\d{9,11}', digits) is not None


def check_person(row, found):
    name, sex, birth, number, phone = row[5], row[7], row[8], row[9], row[10]
    born = birth_of(birth)
    if re.search(r'\s', name):
        found['name_normalised'] += 1
    if number is None:
        found['id_missing'] += 1
    elif isinstance(number, (int, float)):
        found['id_lost'] += 1
    elif not right_check_digit(number.upper()):
        found['id_check'] += 1
    else:
        if number != number.upper():
            found['id_normalised'] += 1
        if number[6:14] != born.strftime('%Y%m%d'):
            found['birth_contradicts_id'] += 1
        if (int(number[16]) % 2 == 1) != (sex == '男'):
            found['sex_contradicts_id'] += 1
    if phone is not None and not phone_ok(phone):
        found['phone_invalid'] += 1
    flags = re.split('、', row[14] or '')
    age = LIST_DAY.year - born.year - ((LIST_DAY.month, LIST_DAY.day) < (born.month, born.day))
    if '高龄' in flags and age < 80:
        found['flag_contradicts_age'] += 1
    if '孕妇' in flags and (sex == '男' or age < 12 or age > 60):
        found['flag_contradicts_age'] += 1


def main():
    sheet = openpyxl.load_workbook(os.path.join(HERE, 'samples', 'roster.xlsx')).active
    found = collections.Counter()
    rows = households = residents = vacant = total = 0
    for row in sheet.iter_rows(min_row=5, values_only=True):
        if row[0] == '合计':
            total = int(row[5].rstrip('人'))
            continue
        rows += 1
        households += row[3] is not None
        vacant += row[5] is None
        if row[5] is not None:
            residents += 1
            check_person(row, found)
    found['total_differs'] += total != residents
    print(json.dumps({'rows': rows, 'households': households, 'vacant': vacant, 'residents': residents,
                      'problems': dict(sorted(found.items()))}, indent=1))


if __name__ == '__main__':
    main()
