#include "doseline/prescription.hpp"

namespace doseline {

std::optional<Microlitres> mark_distance(Microlitres syringe) noexcept {
    switch (count<Microlitre>(syringe)) {
        case 1000: return Microlitres{10};
        case 3000: return Microlitres{100};
        case 5000: return Microlitres{200};
        case 10000: return Microlitres{500};
        default: return std::nullopt;
    }
}

SyringeFit fit(Microlitres syringe, Microlitres volume) noexcept {
    const auto mark = *mark_distance(syringe);
    return {syringe, mark, volume <= syringe, count<Microlitre>(volume) % count<Microlitre>(mark) == 0};
}

}  // namespace doseline
