internal import Glibc

/// Keeps a data folder to one process.
///
/// The lock is the kernel's own (`flock`) on the file `lock` in the folder: it is gone with the process,
/// however it dies, and held as long as this object lives.
package final class DataFolderLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock; throws `.locked` with the holder's process number.
    package init(folder: String) throws(StoreError) {
        let path = folder + "/lock"
        let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw StoreError(.engine, "\(path) cannot be opened: \(systemError())") }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno == EWOULDBLOCK ? Self.held(folder, descriptor) : nil
            let failure = reason ?? StoreError(.engine, "\(path) cannot be locked: \(systemError())")
            close(descriptor)
            throw failure
        }
        self.descriptor = descriptor
        note(getpid())
    }

    deinit { close(descriptor) }

    /// Leaves the process number for whoever finds the folder locked; without it the lock still holds.
    private func note(_ process: pid_t) {
        let text = Array("\(process)\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = unsafe pwrite(descriptor, text, text.count, 0)
    }

    private static func held(_ folder: String, _ descriptor: Int32) -> StoreError {
        var text = [UInt8](repeating: 0, count: 20)
        let count = unsafe pread(descriptor, &text, text.count, 0)
        let digits = String(decoding: text.prefix(max(count, 0)), as: UTF8.self).prefix(while: \.isNumber)
        let holder = digits.isEmpty ? "another process" : "process \(digits)"
        return StoreError(.locked, "\(folder) is in use by \(holder); one server runs on a data folder at a time")
    }
}

/// What the last system call of this thread complained about.
func systemError() -> String {
    unsafe String(cString: strerror(errno))
}
