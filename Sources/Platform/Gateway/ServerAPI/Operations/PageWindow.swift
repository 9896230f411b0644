internal import PlatformCore

/// Which part of a list a caller wants by `page` and `size`; without either it is all of it.
struct PageWindow: Hashable, Sendable {
    /// The largest page.
    static let sizeMax: Int64 = 200
    /// The last page that can be asked for.
    static let pageMax: Int64 = 1_000_000

    let skipped: Int
    /// `nil` is without end.
    let count: Int?

    init(_ parameters: Parameters) throws(ServerAPIError) {
        let page = try parameters.optionalInteger("page", in: 1...Self.pageMax)
        let size = try parameters.optionalInteger("size", in: 1...Self.sizeMax)
        guard page != nil || size != nil else {
            skipped = 0
            count = nil
            return
        }
        let pageSize = Int(size ?? 50)
        skipped = (Int(page ?? 1) - 1) * pageSize
        count = pageSize
    }

    /// How many items of the list must be known at most.
    var end: Int? { count.map { skipped + $0 } }

    func cut<Item>(_ items: [Item]) -> [Item] {
        let rest = items.dropFirst(skipped)
        return Array(count.map { rest.prefix($0) } ?? rest)
    }
}
