/// What went wrong below the storage interface.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of failure a caller can tell apart.
    package enum Code: String, Hashable, Sendable {
        /// The engine refused the call; `message` is its own text. The outcome of a write is unknown.
        case engine
        /// The disk is full, or below its floor of free space.
        case noSpace
        /// A stored record or log could not be decoded; `message` names what and where.
        case corrupt
        /// The folder was written by a newer release than this one reads.
        case newerFormat
        /// Another process holds the folder.
        case locked
    }

    package let code: Code
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "\(code.rawValue): \(message)" }
}
