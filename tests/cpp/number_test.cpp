// wire/decimal_number.hpp: read_number.
#include "wire/decimal_number.hpp"

#include "catch.hpp"

using doseline::wire::read_number;

TEST_CASE("numbers of JSON's grammar become a whole part and the knowledge whether anything followed") {
    constexpr std::int64_t far = 1'000'000'000'000'000;
    struct Row {
        const char* text;
        std::int64_t whole;
        bool is_whole;
    };
    const auto row =
        GENERATE_COPY(Row{"0", 0, true}, Row{"-0", 0, true}, Row{"8200", 8200, true}, Row{"-8200", -8200, true}, Row{"8200.0", 8200, true},
                      Row{"8200.5", 8200, false}, Row{"8.2", 8, false}, Row{"8.2e3", far, true}, Row{"82000e-1", 0, false},
                      Row{"0.5", 0, false}, Row{"-0.5", 0, false}, Row{"5e-324", 0, false}, Row{"0.50", 0, false}, Row{"7.00", 7, true},
                      Row{"1e-400", 0, false}, Row{"1e21", far, true}, Row{"1e+21", far, true}, Row{"-1E21", -far, true},
                      Row{"1e999999999999", far, true}, Row{"1e-999999999999", 0, false}, Row{"123456789012345678901234567890", far, true},
                      Row{"999999999999999", far - 1, true}, Row{"1000000000000001", far, true});
    CAPTURE(row.text);
    const auto number = read_number(row.text);
    CHECK(number.whole == row.whole);
    CHECK(number.is_whole == row.is_whole);
}
