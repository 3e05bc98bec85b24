#include "core/imports/readers/csvparser.h"

namespace linli {

CsvParser::CsvParser(QChar separator, int fieldCap, int fieldsCap, Record record)
    : m_separator(separator)
    , m_fieldCap(fieldCap)
    , m_fieldsCap(fieldsCap)
    , m_callback(std::move(record))
{
}

CsvParser::State CsvParser::feed(QStringView text)
{
    for (const QChar c : text) {
        if (m_state != State::More)
            break;
        const bool pair = m_afterReturn && c == u'\n';
        m_afterReturn = false;
        if (pair)
            continue; // the second half of a CR LF that ended the record
        if (m_place == Place::Quoted)
            takeQuoted(c);
        else
            take(c);
    }
    return m_state;
}

void CsvParser::takeQuoted(QChar c)
{
    if (c == u'"')
        m_place = Place::QuoteInQuoted;
    else if (m_field.size() < m_fieldCap)
        m_field.append(c);
    else
        m_state = State::FieldTooLong;
}

void CsvParser::take(QChar c)
{
    if (c == m_separator) {
        endField();
    } else if (c == u'\n' || c == u'\r') {
        m_afterReturn = c == u'\r';
        endField();
        endRecord();
    } else if (c == u'"' && m_place == Place::FieldStart) {
        m_place = Place::Quoted;
    } else if (c == u'"' && m_place == Place::QuoteInQuoted) {
        m_place = Place::Quoted;
        m_field.append(c);
    } else if (m_field.size() < m_fieldCap) {
        if (m_place == Place::QuoteInQuoted)
            ++m_strayQuotes;
        m_place = Place::Plain;
        m_field.append(c);
    } else {
        m_state = State::FieldTooLong;
    }
}

void CsvParser::endField()
{
    if (m_fields.size() >= m_fieldsCap)
        m_state = State::TooManyFields;
    else
        m_fields.append(m_field);
    m_field.resize(0);
    m_place = Place::FieldStart;
}

void CsvParser::endRecord()
{
    if (m_state != State::More)
        return;
    if (!m_callback(m_record, m_fields))
        m_state = State::Stopped;
    m_fields.resize(0);
    ++m_record;
}

CsvParser::State CsvParser::finish()
{
    if (m_state == State::More && (m_place != Place::FieldStart || !m_fields.isEmpty())) {
        endField();
        endRecord();
    }
    return m_state;
}

} // namespace linli
