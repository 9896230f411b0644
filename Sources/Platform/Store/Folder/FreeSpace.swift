internal import Glibc
internal import Synchronization

/// Tells how much room is left where data is written.
///
/// Writes that grow a store are refused below a floor, so that the disk never fills up under a commit.
package protocol FreeSpace: Sendable {
    /// Bytes that this process can still write.
    func bytesLeft() throws(StoreError) -> UInt64
}

/// The room on the file system a path lies on.
package struct DiskFreeSpace: FreeSpace {
    private let path: String

    package init(path: String) {
        self.path = path
    }

    package func bytesLeft() throws(StoreError) -> UInt64 {
        var system = statvfs()
        guard unsafe statvfs(path, &system) == 0 else {
            throw StoreError(.engine, "the free space of \(path) cannot be told: \(systemError())")
        }
        return UInt64(system.f_bavail) * UInt64(system.f_frsize)
    }
}

/// Room as a test says.
package final class FixedFreeSpace: FreeSpace {
    private let bytes: Mutex<UInt64>

    package init(bytes: UInt64 = .max) {
        self.bytes = Mutex(bytes)
    }

    package func set(_ bytes: UInt64) {
        self.bytes.withLock { $0 = bytes }
    }

    package func bytesLeft() -> UInt64 {
        bytes.withLock { $0 }
    }
}
