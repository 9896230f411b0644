/// How wide and high a picture is, in pixels, as the beginning of its file says.
package struct ImageSize: Hashable, Sendable {
    /// Beginnings of files that are looked at, in bytes: pictures of cameras carry previews before their size.
    package static let headBytesMax = 256 << 10
    /// The longest side that is believed.
    private static let sideMax = 65_535

    package let width: Int
    package let height: Int

    /// Reads PNG, JPEG, GIF and WebP; `nil` for all else, and where the size does not stand in what is there.
    package init?(head: [UInt8]) {
        let found = Self.png(head) ?? Self.gif(head) ?? Self.webP(head) ?? Self.jpeg(head)
        guard let found else { return nil }
        self.init(width: found.0, height: found.1)
    }

    /// `nil` for sides that no picture has.
    package init?(width: Int, height: Int) {
        guard (1...Self.sideMax).contains(width), (1...Self.sideMax).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    private static func png(_ head: [UInt8]) -> (Int, Int)? {
        guard head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            let width = head.big(at: 16, bytes: 4), let height = head.big(at: 20, bytes: 4)
        else { return nil }
        return (width, height)
    }

    private static func gif(_ head: [UInt8]) -> (Int, Int)? {
        guard head.starts(with: Array("GIF8".utf8)), let width = head.little(at: 6, bytes: 2),
            let height = head.little(at: 8, bytes: 2)
        else { return nil }
        return (width, height)
    }

    /// One of three forms: with losses, without, and extended by a canvas.
    private static func webP(_ head: [UInt8]) -> (Int, Int)? {
        guard head.starts(with: Array("RIFF".utf8)), head.text(at: 8) == "WEBP" else { return nil }
        switch head.text(at: 12) {
        case "VP8 ":
            guard let width = head.little(at: 26, bytes: 2), let height = head.little(at: 28, bytes: 2) else {
                return nil
            }
            return (width & 0x3FFF, height & 0x3FFF)
        case "VP8L":
            guard let bits = head.little(at: 21, bytes: 4) else { return nil }
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8X":
            guard let width = head.little(at: 24, bytes: 3), let height = head.little(at: 27, bytes: 3) else {
                return nil
            }
            return (width + 1, height + 1)
        default: return nil
        }
    }

    /// Walks the segments up to the one that begins a frame.
    private static func jpeg(_ head: [UInt8]) -> (Int, Int)? {
        guard head.starts(with: [0xFF, 0xD8]) else { return nil }
        var position = 2
        while position + 1 < head.count {
            guard head[position] == 0xFF else { return nil }
            let marker = head[position + 1]
            switch marker {
            case 0xFF: position += 1
            case 0x01, 0xD0...0xD7: position += 2
            // Codings of a frame; the three others of these numbers are tables.
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = head.big(at: position + 5, bytes: 2),
                    let width = head.big(at: position + 7, bytes: 2)
                else { return nil }
                return (width, height)
            default:
                guard let count = head.big(at: position + 2, bytes: 2), count >= 2 else { return nil }
                position += 2 + count
            }
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate func big(at position: Int, bytes: Int) -> Int? {
        guard position + bytes <= count else { return nil }
        return self[position..<position + bytes].reduce(0) { $0 << 8 | Int($1) }
    }

    fileprivate func little(at position: Int, bytes: Int) -> Int? {
        guard position + bytes <= count else { return nil }
        return self[position..<position + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    fileprivate func text(at position: Int) -> String? {
        guard position + 4 <= count else { return nil }
        return String(decoding: self[position..<position + 4], as: UTF8.self)
    }
}
