internal import NIOCore
internal import PlatformCore

/// Where a link that is behind stands: whether a page is being read, and what committed meanwhile.
struct CatchUp: Sendable {
    /// Bytes held for one link while its last page is read; beyond it another page is read instead.
    static let heldBytesMax = 256 * 1024

    /// A frame that committed while a page was read.
    struct Held: Sendable {
        let bytes: ByteBuffer
        let lsn: LSN
        /// Its place in the mailbox; zero where it has none.
        let place: Place
    }

    private(set) var isReading = false
    private var held: [Held] = []
    private var heldBytes = 0
    private var isOverfull = false

    mutating func beginReading() {
        isReading = true
    }

    mutating func hold(_ frame: ByteBuffer, lsn: LSN, place: Place) {
        if isOverfull { return }
        heldBytes += frame.readableBytes
        if heldBytes > Self.heldBytesMax {
            isOverfull = true
            held = []
        } else {
            held.append(Held(bytes: frame, lsn: lsn, place: place))
        }
    }

    /// What was held since `beginReading`; `nil` if it was too much, so that the page is not the last.
    mutating func endReading() -> [Held]? {
        defer {
            isReading = false
            held = []
            heldBytes = 0
            isOverfull = false
        }
        return isOverfull ? nil : held
    }
}
