internal import PlatformCore
internal import PlatformEngine

/// The end of a page of a list ordered by time, as clients and app servers hand it back.
enum MarkToken {
    static let bytesMax = 128

    static func text(_ mark: PageMark) -> String { "\(mark.time.rawValue).\(mark.name)" }

    /// The mark of a text that `text` made; `nil` for any other.
    static func read(_ text: String) -> PageMark? {
        guard text.utf8.count <= bytesMax, let dot = text.firstIndex(of: "."), let time = Int64(text[..<dot]) else {
            return nil
        }
        return PageMark(time: Timestamp(rawValue: time), name: String(text[text.index(after: dot)...]))
    }
}
