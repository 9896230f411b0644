internal import ArgumentParser
internal import Foundation

/// How the process ends.
enum Departure {
    /// Ends the process without the exit handlers of the libraries.
    ///
    /// Everything is closed and on disk by now, but threads of libraries still run: the store's merging threads, the
    /// workers of queues. `exit` takes down beneath them what they use, and so some stops would end in a crash.
    static func leave(_ code: ExitCode, saying message: String = "") -> Never {
        if code.isSuccess {
            if !message.isEmpty { print(message) }
        } else if !message.isEmpty {
            // There is nowhere else to say it.
            try? FileHandle.standardError.write(contentsOf: Array("\(message)\n".utf8))
        }
        // What was printed and waits in a buffer.
        fflush(nil)
        _exit(code.rawValue)
    }
}
