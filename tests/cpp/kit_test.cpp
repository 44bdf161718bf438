// kit.hpp: find_kit, dose_per_kilogram, over the label's table and every gram (ZOL-KIT, ZOL-GAP, ZOL-RANGE, ZOL-TOP).
#include "doseline/kit.hpp"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "doseline/label_us.hpp"

using namespace doseline;
using namespace doseline::literals;

namespace {

// The table as it was handed over, read without the core: "8.5" with 3 decimals is 8500.
std::int64_t scaled(const std::string& text, int decimals) {
    const auto point = text.find('.');
    auto digits = text.substr(0, point);
    auto fraction = point == std::string::npos ? std::string{} : text.substr(point + 1);
    fraction.resize(static_cast<std::size_t>(decimals), '0');
    return std::stoll(digits + fraction);
}

struct PrintedRow {
    std::int64_t min_grams, max_grams, dose_e12, microlitres;
    int small_vials, large_vials, vials;
};

std::vector<PrintedRow> printed_rows() {
    std::ifstream file{DOSELINE_VECTORS "/zolgensma-kits.csv"};
    std::string line;
    std::getline(file, line);
    std::vector<PrintedRow> rows;
    while (std::getline(file, line)) {
        std::istringstream cells{line};
        std::vector<std::string> cell(7);
        for (auto& text : cell) std::getline(cells, text, ',');
        const auto e = cell[2].find('e');
        const auto exponent = std::stoi(cell[2].substr(e + 1));
        rows.push_back({scaled(cell[0], 3), scaled(cell[1], 3), scaled(cell[2].substr(0, e), exponent - 12), scaled(cell[3], 3),
                        std::stoi(cell[4]), std::stoi(cell[5]), std::stoi(cell[6])});
    }
    return rows;
}

}  // namespace

TEST_CASE("ZOL-KIT: all 37 rows are the printed table's") {
    const auto printed = printed_rows();
    REQUIRE(printed.size() == 37);
    REQUIRE(edition_us.kits.size() == printed.size());
    for (std::size_t place = 0; place < printed.size(); ++place) {
        CAPTURE(place + 1);
        const auto& row = edition_us.kits[place];
        CHECK(row.min == Grams{printed[place].min_grams});
        CHECK(row.max == Grams{printed[place].max_grams});
        CHECK(row.volume == Microlitres{printed[place].microlitres});
        CHECK(row.dose == VectorGenomes{printed[place].dose_e12 * 1'000'000'000'000});
        CHECK(row.vials == printed[place].vials);
        CHECK(row.split.of_5500_microlitres == printed[place].small_vials);
        CHECK(row.split.of_8300_microlitres == printed[place].large_vials);
        CHECK(row.split_grade == Grade::b);
        const bool two_copies = place < 12 || (place >= 19 && place < 31);
        CHECK(row.vials_grade == (two_copies ? Grade::a : Grade::b));
    }
}

TEST_CASE("ZOL-DOSE, ZOL-STRENGTH, ZOL-FORM: the table is the band's top by 1.1e14 vg/kg and 2.0e13 vg/mL, in 2 to 14 vials") {
    for (const auto& row : edition_us.kits) {
        const auto top = count<Gram>(row.max);
        CAPTURE(top);
        // 1.1e14 / 2.0e13 is 5.5 mL/kg, printed to a tenth.
        CHECK(count<Microlitre>(row.volume) == divide_half_up(top * 55, 1000) * 100);
        // Printed to 1e13: 1.1e11 vg for each gram.
        CHECK(count<VectorGenome>(row.dose) == divide_half_up(top * 11, 1000) * 10'000'000'000'000);
        CHECK(row.split.of_5500_microlitres + row.split.of_8300_microlitres == row.vials);
        CHECK(row.split.of_5500_microlitres * 5500 + row.split.of_8300_microlitres * 8300 >= count<Microlitre>(row.volume) - 100);
        CHECK(row.vials >= 2);
        CHECK(row.vials <= 14);
        // No fewer vials of the larger size could hold the volume.
        CHECK((row.vials - 1) * 8300 < count<Microlitre>(row.volume));
    }
}

TEST_CASE("ZOL-GAP, ZOL-RANGE: every gram from 0 to 30 kg gets its band, its gap, or a refusal") {
    const auto& kits = edition_us.kits;
    int in_bands = 0;
    int in_gaps = 0;
    for (std::int64_t grams = 0; grams <= 30'000; ++grams) {
        const auto answer = find_kit(kits, Grams{grams});
        CAPTURE(grams);
        if (grams < 2600) {
            REQUIRE(std::get<OutsideTable>(answer) == OutsideTable::too_light);
        } else if (grams > 21'000) {
            REQUIRE(std::get<OutsideTable>(answer) == OutsideTable::too_heavy);
        } else if (const auto* match = std::get_if<KitMatch>(&answer)) {
            ++in_bands;
            REQUIRE(count<Gram>(kits[match->row].min) <= grams);
            REQUIRE(grams <= count<Gram>(kits[match->row].max));
        } else {
            ++in_gaps;
            const auto below = std::get<KitGap>(answer).below;
            REQUIRE(count<Gram>(kits[below].max) < grams);
            REQUIRE(grams < count<Gram>(kits[below + 1].min));
        }
    }
    // 37 bands of 401 grams, 36 gaps of 99.
    CHECK(in_bands == 37 * 401);
    CHECK(in_gaps == 36 * 99);
}

TEST_CASE("ZOL-TOP: a lighter child in a band gets more for each kg") {
    const auto& kits = edition_us.kits;
    CHECK(dose_per_kilogram(edition_us, kits[0], 2600_g) == VectorGenomes{127'000'000'000'000});
    for (const auto& row : kits) {
        CHECK(dose_per_kilogram(edition_us, row, row.max) == VectorGenomes{110'000'000'000'000});
        CHECK(dose_per_kilogram(edition_us, row, row.min) > dose_per_kilogram(edition_us, row, row.max));
    }
}
