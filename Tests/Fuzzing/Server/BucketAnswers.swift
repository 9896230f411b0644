internal import FuzzSupport

@testable internal import echoim

extension FuzzTarget {
    /// What an object store answers, whoever stands there: elements within bounds, or no document.
    static let bucketXML = FuzzTarget("bucket-xml") { input in
        var input = input
        let bytes = input.rest()
        var isWithinBounds = true
        var roots = 0
        let isWhole = BucketXML.read(bytes) { path, text in
            // What is no UTF-8 is shown with a sign of three bytes for each byte.
            isWithinBounds = isWithinBounds && (1...16).contains(path.count) && text.utf8.count <= 3 * bytes.count
            if path.count == 1 { roots += 1 }
        }
        try require(isWithinBounds, "an element beyond the bounds")
        try require(!isWhole || roots == 1, "\(roots) roots make a document")
        let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        let isComment = bytes[..<end].suffix(2).elementsEqual("--".utf8) || bytes[..<end].last == UInt8(ascii: "?")
        try require(!isWhole || isComment || !BucketXML.read(Array(bytes[..<end])) { _, _ in }, "cut off and yet whole")
        try require(BucketRefusal.code(in: bytes).utf8.count <= 64, "a long word for a refusal")
    }
}
