internal import FuzzSupport
internal import Tenants

extension FuzzTarget {
    /// How a file begins that somebody uploads: the sides of a picture within bounds, and the same however much of it is
    /// there, or no picture.
    static let imageHeads = FuzzTarget("image-heads") { input in
        var input = input
        let cut = input.number(in: 0...255)
        let head = input.rest()
        let whole = ImageSize(head: head)
        if let whole {
            try require((1...65_535).contains(whole.width) && (1...65_535).contains(whole.height), "\(whole)")
        }
        guard let begun = ImageSize(head: Array(head.prefix(cut))) else { return }
        try require(begun == whole, "\(begun) after \(cut) bytes is \(String(describing: whole)) in the end")
    }
}
