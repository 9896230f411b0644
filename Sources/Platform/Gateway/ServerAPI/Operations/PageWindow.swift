internal import PlatformCore

/// Which part of a list a caller wants; the vendor names page and size differently per path.
struct PageWindow: Hashable, Sendable {
    /// The largest page.
    static let sizeMax: Int64 = 200
    /// The last page that can be asked for.
    static let pageMax: Int64 = 1_000_000

    let skipped: Int
    /// `nil` is without end.
    let count: Int?

    /// All of a list.
    static let whole = PageWindow()

    private init() {
        skipped = 0
        count = nil
    }

    /// A page as the caller names it; without either parameter it is all of the list.
    init(_ parameters: Parameters, page: String = "page", size: String = "size") throws(ServerAPIError) {
        let pageNumber = try parameters.optionalInteger(page, in: 1...Self.pageMax)
        let pageSize = try parameters.optionalInteger(size, in: 1...Self.sizeMax)
        guard pageNumber != nil || pageSize != nil else {
            skipped = 0
            count = nil
            return
        }
        let sizeOrUsual = Int(pageSize ?? 50)
        skipped = (Int(pageNumber ?? 1) - 1) * sizeOrUsual
        count = sizeOrUsual
    }

    /// A page as the caller names it, or else the first of the usual size.
    init(
        _ parameters: Parameters,
        page: String,
        size: String,
        usually usualSize: Int64,
        atMost sizeMax: Int64
    ) throws(ServerAPIError) {
        let number = try parameters.integer(page, in: 1...Self.pageMax, default: 1)
        let size = try parameters.integer(size, in: 1...sizeMax, default: usualSize)
        skipped = Int((number - 1) * size)
        count = Int(size)
    }

    /// How many items of the list must be known at most.
    var end: Int? { count.map { skipped + $0 } }

    func cut<Item>(_ items: [Item]) -> [Item] {
        let rest = items.dropFirst(skipped)
        return Array(count.map { rest.prefix($0) } ?? rest)
    }
}
