// The rule of rules.md, “Plausible weight”, a second time: straight from WHO's file and the formula as printed, with std::pow.
// The tests hold the core's whole-gram bounds against it.
#pragma once

#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include "doseline/growth.hpp"
#include "vectors.hpp"

namespace who_reference {

struct Row {
    int age_days;
    double power;
    double median_kg;
    double spread;
    double minus3sd_kg;
    double plus3sd_kg;
};

inline std::vector<Row> read_rows(doseline::Sex sex) {
    const std::string wanted = sex == doseline::Sex::girl ? "girl" : "boy";
    std::istringstream lines{vectors::text("who-weight-for-age.csv")};
    std::vector<Row> rows;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream cells{line};
        std::string cell;
        std::getline(cells, cell, ',');
        if (cell != wanted) continue;
        double numbers[6];
        for (double& number : numbers) {
            std::getline(cells, cell, ',');
            number = std::stod(cell);
        }
        rows.push_back({static_cast<int>(numbers[0]), numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]});
    }
    return rows;
}

inline const std::vector<Row>& rows(doseline::Sex sex) {
    static const auto girls = read_rows(doseline::Sex::girl);
    static const auto boys = read_rows(doseline::Sex::boy);
    return sex == doseline::Sex::girl ? girls : boys;
}

/// L, M, S at an age, on the straight line between two rows.
inline Row at(doseline::Sex sex, int age_days) {
    const auto& all = rows(sex);
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Row& a = all[i - 1];
        const Row& b = all[i];
        if (age_days > b.age_days) continue;
        const double t = static_cast<double>(age_days - a.age_days) / (b.age_days - a.age_days);
        const auto mix = [t](double from, double to) { return from + (to - from) * t; };
        return {age_days, mix(a.power, b.power), mix(a.median_kg, b.median_kg), mix(a.spread, b.spread), 0, 0};
    }
    throw std::out_of_range{"older than the table"};
}

/// SDk: the weight in kg at z = k, |k| at most 3.
inline double sd(const Row& row, double k) { return row.median_kg * std::pow(1 + row.power * row.spread * k, 1 / row.power); }

/// The weight in kg at any z, with WHO's straight lines beyond 3 and -3.
inline double weight_kg(const Row& row, double z) {
    if (z > 3) return sd(row, 3) + (z - 3) * (sd(row, 3) - sd(row, 2));
    if (z < -3) return sd(row, -3) + (z + 3) * (sd(row, -2) - sd(row, -3));
    return sd(row, z);
}

/// z of a weight, as the rule prints it.
inline double z_score(const Row& row, double weight_kg) {
    const double z = (std::pow(weight_kg / row.median_kg, row.power) - 1) / (row.power * row.spread);
    if (z > 3) return 3 + (weight_kg - sd(row, 3)) / (sd(row, 3) - sd(row, 2));
    if (z < -3) return -3 + (weight_kg - sd(row, -3)) / (sd(row, -2) - sd(row, -3));
    return z;
}

}  // namespace who_reference
