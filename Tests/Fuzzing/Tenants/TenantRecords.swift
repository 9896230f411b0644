internal import FuzzSupport
internal import PlatformCore
internal import PlatformStore

@testable internal import Tenants

extension FuzzTarget {
    /// The registry's records of tenants, settings and all: read and written back as the same, or refused as corrupt.
    static let tenantRecords = FuzzTarget("tenant-records", bytesMax: 1024) { input in
        var input = input
        let bytes = input.rest()
        let box = try SecretBox(masterKey: "a master key of the fuzzer", salt: [1, 2, 3])
        for opener in [SecretBox.open, box] {
            guard let record = try read(bytes, by: opener) else { continue }
            let written = try record.encoded(sealing: opener)
            try require(try TenantRecord(decoding: written, opening: opener) == record, "\(record) is another")
            _ = Quota(mode: record.mode, overrides: record.quotaOverrides)
        }
    }

    private static func read(_ bytes: [UInt8], by box: SecretBox) throws -> TenantRecord? {
        do {
            return try TenantRecord(decoding: bytes, opening: box)
        } catch let error as StoreError {
            try require(error.code == .corrupt, "\(error)")
        } catch let error as TenantError {
            try require([.masterKeyMissing, .masterKeyWrong].contains(error.code), "\(error)")
        }
        return nil
    }
}
