internal import Foundation

/// Looks at a database's logs before they are replayed, so that no acknowledged write is dropped in silence.
///
/// RocksDB itself goes wrong both ways. With `kTolerateCorruptedTailRecords` it refuses a commit whose middle
/// never reached the disk, as a power cut leaves one, and yet passes over a zeroed block or a missing log
/// without a word; with `kPointInTimeRecovery` it drops everything behind any damage.
struct LogInspection {
    /// A commit at the very end of the last log that was cut short, and so never acknowledged.
    struct TornTail {
        let file: String
        let offset: Int
    }

    private let folder: String
    private let verifiesChecksums: Bool
    private var tornTail: TornTail?
    private var nextWrite: UInt64?

    /// Inspects all logs in a database's folder; throws `.corrupt` with file and offset for damage.
    static func run(in folder: String, verifyingChecksums: Bool) throws(StoreError) -> TornTail? {
        var inspection = LogInspection(folder: folder, verifiesChecksums: verifyingChecksums)
        for file in try logFiles(in: folder) {
            try inspection.take(file)
        }
        return inspection.tornTail
    }

    private init(folder: String, verifiesChecksums: Bool) {
        self.folder = folder
        self.verifiesChecksums = verifiesChecksums
    }

    private mutating func take(_ file: String) throws(StoreError) {
        let path = folder + "/" + file
        // A database that was closed has an empty log, and Foundation keeps 4 KB for ever of each empty file it maps.
        let attributes = try fromDisk(path) { try FileManager.default.attributesOfItem(atPath: path) }
        if attributes[.size] as? Int == 0 { return }
        let data = try fromDisk(path) { try Data(contentsOf: URL(filePath: path), options: .alwaysMapped) }
        let report = LogReport(of: data.span, verifyingChecksums: verifiesChecksums)
        if let first = report.firstWrite, let nextWrite, first > nextWrite {
            throw Self.damage(path, 0, "writes \(nextWrite) to \(first - 1) missing before it")
        }
        nextWrite = report.nextWrite ?? nextWrite
        guard let stop = report.stop else { return }
        switch stop.cause {
        case .tornTail: tornTail = TornTail(file: path, offset: stop.offset)
        case .damage(let reason): throw Self.damage(path, stop.offset, reason)
        }
    }

    private static func damage(_ path: String, _ offset: Int, _ reason: String) -> StoreError {
        StoreError(
            .corrupt,
            "\(path) is damaged at byte \(offset): \(reason). Acknowledged writes stand behind it, so it is not "
                + "replayed; restore this folder from a backup."
        )
    }

    /// The names of the logs, oldest first.
    private static func logFiles(in folder: String) throws(StoreError) -> [String] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try fromDisk(folder) { try FileManager.default.contentsOfDirectory(atPath: folder) }
            .filter { $0.hasSuffix(".log") }
            .sorted { (UInt64($0.dropLast(4)) ?? 0) < (UInt64($1.dropLast(4)) ?? 0) }
    }
}

/// Runs a call of Foundation's on files and turns what it throws into our error.
func fromDisk<Value>(_ path: String, _ call: () throws -> Value) throws(StoreError) -> Value {
    do {
        return try call()
    } catch {
        throw StoreError(.engine, "\(path): \(error)")
    }
}
