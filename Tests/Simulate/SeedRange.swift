internal import ArgumentParser

/// Seeds as they are written: `7` or `1..1000`.
struct SeedRange: ExpressibleByArgument {
    let seeds: ClosedRange<UInt64>

    init(_ seeds: ClosedRange<UInt64>) {
        self.seeds = seeds
    }

    init?(argument text: String) {
        let parts = text.replacing("..", with: " ").split(separator: " ").map { UInt64($0) }
        guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2, first <= last else {
            return nil
        }
        self.init(first...last)
    }
}
