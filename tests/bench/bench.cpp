// Times plan_json() natively and prints the median nanoseconds for each request given on standard input, one a line.
#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iostream>
#include <string>
#include <vector>

#include "wire/boundary.hpp"

int main() {
    using Clock = std::chrono::steady_clock;
    constexpr int warm_up = 200;
    constexpr int rounds = 2001;
    for (std::string request; std::getline(std::cin, request);) {
        std::vector<std::chrono::nanoseconds> times;
        std::size_t bytes = 0;
        for (int round = -warm_up; round < rounds; ++round) {
            const auto start = Clock::now();
            bytes = doseline::wire::plan_json(request).size();
            const auto stop = Clock::now();
            if (round >= 0) times.push_back(stop - start);
        }
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        std::cout << R"({"medianNanoseconds":)" << times[rounds / 2].count() << R"(,"answerBytes":)" << bytes << "}\n";
    }
}
