// Records and fields of a .csv (RFC 4180, and the liberties people take with it).
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace linli {

/// Fed with text piece by piece; a record may lie across any number of them.
class CsvParser
{
public:
    /// `number` counts records from 1, blank lines too. Returns false to stop.
    using Record = std::function<bool(int number, const QStringList &fields)>;
    enum class State { More, Stopped, FieldTooLong, TooManyFields };

    CsvParser(QChar separator, int fieldCap, int fieldsCap, Record record);

    State feed(QStringView text);
    /// Gives the last record if no line break ended it.
    State finish();
    /// Number of the record being read.
    int record() const { return m_record; }
    bool insideQuotes() const { return m_place == Place::Quoted; }
    int quotesInsideFields() const { return m_strayQuotes; }

private:
    enum class Place { FieldStart, Plain, Quoted, QuoteInQuoted };

    void take(QChar c);
    void takeQuoted(QChar c);
    void endField();
    void endRecord();

    QChar m_separator;
    int m_fieldCap;
    int m_fieldsCap;
    Record m_callback;
    QString m_field;
    QStringList m_fields;
    Place m_place = Place::FieldStart;
    State m_state = State::More;
    int m_record = 1;
    int m_strayQuotes = 0;
    bool m_afterReturn = false;
};

} // namespace linli
