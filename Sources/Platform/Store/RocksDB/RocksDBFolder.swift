internal import Foundation

/// A folder that holds one RocksDB database, and how it is opened.
///
/// The folder's parent must exist. Making, renaming and removing tenants' folders is the registry's work.
package struct RocksDBFolder: StoreFolder {
    package let path: String
    private let environment: StoreEnvironment

    package init(path: String, environment: StoreEnvironment) {
        self.path = path
        self.environment = environment
    }

    package func open() throws(StoreError) -> any KeyValueStore {
        try openDatabase()
    }

    /// As `open()`, for a caller that wants what only RocksDB has.
    ///
    /// Damage in the log refuses the open; a last write that was cut short, and so never acknowledged, does
    /// not, and is told by `RocksDB.recoveryNote`.
    package func openDatabase() throws(StoreError) -> RocksDB {
        try refuseRemains()
        if let torn = try LogInspection.run(in: path, verifyingChecksums: false) {
            return try openWithout(torn)
        }
        do {
            return try RocksDB(path: path, environment: environment, reading: .strict)
        } catch  where error.code == .corrupt {
            // Only now is it worth reading every byte.
            if let torn = try LogInspection.run(in: path, verifyingChecksums: true) {
                return try openWithout(torn)
            }
            throw StoreError(.corrupt, "\(path): \(error.message)")
        }
    }

    private func openWithout(_ torn: LogInspection.TornTail) throws(StoreError) -> RocksDB {
        // The checksums before the torn write have to fit as well, or it would not be the first damage.
        _ = try LogInspection.run(in: path, verifyingChecksums: true)
        let note = "\(torn.file) ends in a write that was cut short at byte \(torn.offset) and never acknowledged"
        return try RocksDB(path: path, environment: environment, reading: .upToDamage, recoveryNote: note)
    }

    /// Without its `CURRENT` file a database would be taken for an empty folder, and its files for rubbish.
    private func refuseRemains() throws(StoreError) {
        if FileManager.default.fileExists(atPath: path + "/CURRENT") { return }
        guard FileManager.default.fileExists(atPath: path) else { return }
        let names = try fromDisk(path) { try FileManager.default.contentsOfDirectory(atPath: path) }
        if let remains = names.first(where: { $0.hasSuffix(".sst") || $0.hasSuffix(".log") }) {
            throw StoreError(.corrupt, "\(path) holds \(remains) but no CURRENT file; restore it from a backup")
        }
    }
}
