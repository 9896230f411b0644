/// A path with segments that stand for any text, such as `/v2/ultragroups/{group}`.
struct RoutePattern: Sendable {
    private enum Segment: Sendable {
        case literal(String)
        case parameter(String)
    }

    private let segments: [Segment]

    init(_ path: String) {
        segments = path.split(separator: "/").map { part in
            part.hasPrefix("{") && part.hasSuffix("}")
                ? .parameter(String(part.dropFirst().dropLast())) : .literal(String(part))
        }
    }

    /// Whether it is tried first: literals win over parameters, from the left.
    func precedes(_ other: RoutePattern) -> Bool {
        shape.lexicographicallyPrecedes(other.shape)
    }

    private var shape: [Int] {
        segments.map { segment in
            switch segment {
            case .literal: 0
            case .parameter: 1
            }
        }
    }

    /// The texts of the parameters, if the path fits.
    func match(_ path: String) -> [(name: String, value: String)]? {
        let parts = path.split(separator: "/")
        guard parts.count == segments.count else { return nil }
        var found: [(name: String, value: String)] = []
        for (segment, part) in zip(segments, parts) {
            switch segment {
            case .literal(let text):
                guard part == text else { return nil }
            case .parameter(let name):
                guard let value = pathDecoded(Array(part.utf8)[...]) else { return nil }
                found.append((name, value))
            }
        }
        return found
    }
}
