internal import Logging
internal import PlatformStore
internal import Synchronization

/// Remembers whether the disk has less room than its floor, so that deciding a command asks no system call.
final class StorageWatch: Sendable {
    private let space: any FreeSpace
    /// Below this, writes that grow the data are refused; reads and deletes go on.
    private let floorBytes: UInt64
    private let full = Atomic<Bool>(false)
    private let log: Logger

    init(space: any FreeSpace, floorBytes: UInt64, log: Logger) {
        self.space = space
        self.floorBytes = floorBytes
        self.log = log
        look()
    }

    var isFull: Bool { full.load(ordering: .relaxed) }

    /// Asks the system again; call it every second or so.
    func look() {
        do {
            let bytes = try space.bytesLeft()
            let isFull = bytes < floorBytes
            guard full.exchange(isFull, ordering: .relaxed) != isFull else { return }
            if isFull {
                log.error(
                    "the disk is nearly full: growing writes are refused until there is room",
                    metadata: ["bytesLeft": "\(bytes)", "floor": "\(floorBytes)"]
                )
            } else {
                log.notice("the disk has room again", metadata: ["bytesLeft": "\(bytes)"])
            }
        } catch {
            log.warning("the free space cannot be told", metadata: ["error": "\(error)"])
        }
    }
}
