internal import Foundation

/// What the kernel has counted of a process so far.
package struct ProcessFigures: Sendable {
    /// Time on processors, user and system.
    package var cpuSeconds = 0.0
    package var residentBytes = 0
    /// Bytes the process had written to storage.
    package var writtenBytes = 0
    /// Open files and sockets.
    package var descriptorCount = 0
    /// Time on processors by thread name.
    package var cpuSecondsByThread: [String: Double] = [:]

    /// Reads the figures of a process; zeros where it is gone.
    package init(of process: Int32 = getpid()) {
        let folder = "/proc/\(process)"
        cpuSeconds = Self.cpuSeconds(folder + "/stat")?.seconds ?? 0
        let pages = Self.text(folder + "/statm")?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        residentBytes = (pages ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
        for line in Self.text(folder + "/io")?.split(separator: "\n") ?? [] where line.hasPrefix("write_bytes:") {
            writtenBytes = Int(line.dropFirst("write_bytes: ".count)) ?? 0
        }
        descriptorCount = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/fd"))?.count ?? 0
        // A listing that fails belongs to a process that has ended: there is nothing to add.
        for task in (try? FileManager.default.contentsOfDirectory(atPath: folder + "/task")) ?? [] {
            guard let thread = Self.cpuSeconds("\(folder)/task/\(task)/stat") else { continue }
            cpuSecondsByThread[thread.name, default: 0] += thread.seconds
        }
    }

    private static func cpuSeconds(_ path: String) -> (name: String, seconds: Double)? {
        guard let stat = text(path), let open = stat.firstIndex(of: "("), let close = stat.lastIndex(of: ")") else {
            return nil
        }
        let fields = stat[stat.index(after: close)...].split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return nil }
        let name = String(stat[stat.index(after: open)..<close])
        return (name, (user + system) / Double(sysconf(Int32(_SC_CLK_TCK))))
    }

    private static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension ProcessFigures {
    /// What was added since an earlier reading.
    package func since(_ earlier: ProcessFigures) -> ProcessFigures {
        var difference = self
        difference.cpuSeconds -= earlier.cpuSeconds
        difference.writtenBytes -= earlier.writtenBytes
        difference.cpuSecondsByThread = cpuSecondsByThread.reduce(into: [:]) { threads, thread in
            threads[thread.key] = thread.value - earlier.cpuSecondsByThread[thread.key, default: 0]
        }
        return difference
    }
}
