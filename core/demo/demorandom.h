// Chance for the demo: the same seed gives the same town on every machine.
#pragma once

#include <QList>
#include <QRandomGenerator>

#include <initializer_list>

namespace linli {

class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_generator(seed)
    {
    }
    /// 0 … below − 1; `below` must be positive.
    int below(int below) { return int(m_generator.bounded(quint32(below))); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool percent(double share) { return m_generator.bounded(100000U) < quint32(share * 1000.0); }
    template <class List>
    auto pick(const List &list) -> decltype(list[0])
    {
        return list[typename List::size_type(below(int(list.size())))];
    }
    /// An index, each as likely as its weight says.
    int weighted(std::initializer_list<int> weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        for (const int weight : weights) {
            if (left < weight)
                break;
            left -= weight;
            ++index;
        }
        return index;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace linli
