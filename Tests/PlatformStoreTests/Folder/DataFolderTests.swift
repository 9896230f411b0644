internal import Foundation
internal import PlatformStore
internal import TestSupport
internal import Testing

@Suite struct `A data folder` {
    @Test func `is held by one at a time, and the second is told by whom`() throws {
        let scratch = try ScratchFolder()
        let lock = try DataFolderLock(folder: scratch.path)
        let error = #expect(throws: StoreError.self) { _ = try DataFolderLock(folder: scratch.path) }
        #expect(error?.code == .locked)
        #expect(error?.message.contains("process \(ProcessInfo.processInfo.processIdentifier)") == true)
        withExtendedLifetime(lock) {}
    }

    @Test func `is free again once the lock is let go of`() throws {
        let scratch = try ScratchFolder()
        for _ in 0..<3 {
            _ = try DataFolderLock(folder: scratch.path)
        }
    }

    @Test func `that does not exist cannot be held`() throws {
        let scratch = try ScratchFolder()
        let error = #expect(throws: StoreError.self) { _ = try DataFolderLock(folder: scratch.path(to: "none")) }
        #expect(error?.code == .engine)
    }

    @Test func `knows the room left on its disk`() throws {
        let scratch = try ScratchFolder()
        #expect(try DiskFreeSpace(path: scratch.path).bytesLeft() > 0)
        #expect(throws: StoreError.self) { try DiskFreeSpace(path: scratch.path(to: "none")).bytesLeft() }
        let fixed = FixedFreeSpace(bytes: 10)
        fixed.set(7)
        #expect(fixed.bytesLeft() == 7)
    }
}
