internal import Foundation

/// Reads a history a piece at a time; of the file no more than one piece and one line are in memory.
package struct HistoryReader {
    /// Bytes read at once.
    private static let pieceBytes = 1 << 20
    /// Bytes of one line; a page of two hundred places has a tenth of a megabyte.
    private static let lineBytesMax = 4 << 20

    private let path: String

    package init(path: String) {
        self.path = path
    }

    /// Hands out every event with its line number, counted from one.
    ///
    /// What is left of a line that was cut off is not handed out.
    package func forEach(_ body: (_ line: Int, _ event: Event) throws -> Void) throws {
        let decoder = JSONDecoder()
        try forEachLine { number, text in
            guard let event = try? decoder.decode(Event.self, from: text) else {
                throw HistoryError(
                    number == 1
                        ? "\(path) is no history of echoim verify"
                        : "line \(number) of \(path) is damaged: it is no event"
                )
            }
            if case .over(let count) = event.act, count != number - 1 {
                throw HistoryError(
                    "\(path) is damaged: it was written with \(count + 1) lines, and has \(number)"
                )
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
        var begun = Data()
        var number = 0
        while let piece = try next(of: file) {
            var start = piece.startIndex
            while let end = piece[start...].firstIndex(of: UInt8(ascii: "\n")) {
                number += 1
                try body(number, begun.isEmpty ? piece[start..<end] : begun + piece[start..<end])
                begun = Data()
                start = piece.index(after: end)
            }
            begun += piece[start...]
            guard begun.count <= Self.lineBytesMax else {
                throw HistoryError("\(path) is no history of echoim verify")
            }
        }
        guard number > 0 || begun.isEmpty else {
            throw HistoryError("\(path) is no history of echoim verify")
        }
    }

    private func next(of file: FileHandle) throws(HistoryError) -> Data? {
        do {
            let piece = try file.read(upToCount: Self.pieceBytes)
            return piece?.isEmpty == false ? piece : nil
        } catch {
            throw HistoryError("\(path) cannot be read; is it a file?")
        }
    }
}
