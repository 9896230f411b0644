internal import Foundation

/// Reads a history a piece at a time; of the file no more than one piece and one line are in memory.
package struct HistoryReader {
    /// Bytes read at once.
    private static let pieceBytes = 1 << 20

    private let path: String

    package init(path: String) {
        self.path = path
    }

    /// Hands out every event with its line number, counted from one.
    package func forEach(_ body: (_ line: Int, _ event: Event) throws -> Void) throws {
        let decoder = JSONDecoder()
        try forEachLine { number, text in
            let event: Event
            do {
                event = try decoder.decode(Event.self, from: text)
            } catch {
                throw HistoryError("line \(number) of \(path) is no event: \(error)")
            }
            try body(number, event)
        }
    }

    /// The text of a few lines, as it stands in the file.
    package func lines(_ wanted: Set<Int>) throws -> [Int: String] {
        var found: [Int: String] = [:]
        if wanted.isEmpty { return found }
        try forEachLine { number, text in
            if wanted.contains(number) { found[number] = String(decoding: text, as: UTF8.self) }
        }
        return found
    }

    private func forEachLine(_ body: (Int, Data) throws -> Void) throws {
        guard let file = FileHandle(forReadingAtPath: path) else { throw HistoryError("\(path) cannot be read") }
        defer { try? file.close() }  // It was only read.
        var rest = Data()
        var number = 0
        while let piece = try file.read(upToCount: Self.pieceBytes), !piece.isEmpty {
            rest += piece
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                number += 1
                try body(number, rest[start..<end])
                start = rest.index(after: end)
            }
            rest = Data(rest[start...])
        }
        guard rest.isEmpty else { throw HistoryError("\(path) ends in the middle of line \(number + 1)") }
    }
}
