internal import Foundation

extension HistoryReader {
    /// Places that are left of a line that shows many.
    private static let itemCountMax = 4

    /// A line with no more of what it shows of a log than what is near a place; without one, how it begins and ends.
    static func excerpt(_ line: String, near place: UInt32?) -> String {
        guard var event = try? JSONDecoder().decode(Event.self, from: Data(line.utf8)) else { return line }
        let cut: Int
        switch event.act {
        case .page(let items, let head, let hasMore):
            let near = near(place, in: items)
            event.act = .page(near, head: head, hasMore: hasMore)
            cut = items.count - near.count
        case .applied(let log, let items):
            let near = near(place, in: items)
            event.act = .applied(log, near)
            cut = items.count - near.count
        default: return line
        }
        guard cut > 0, let short = try? JSONEncoder.ofHistories.encode(event) else { return line }
        return "(without \(cut) of its places) " + String(decoding: short, as: UTF8.self)
    }

    private static func near(_ place: UInt32?, in items: [Item]) -> [Item] {
        guard items.count > itemCountMax else { return items }
        let near = items.filter { item in
            guard let place else { return false }
            return [item.n, item.seq ?? 0, item.target ?? 0].contains { $0 > 0 && max($0, place) - min($0, place) <= 1 }
        }
        return near.isEmpty ? Array(items.prefix(1) + items.suffix(1)) : Array(near.prefix(2 * itemCountMax))
    }
}
