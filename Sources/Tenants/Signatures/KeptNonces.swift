internal import PlatformCore
internal import PlatformStore

/// The nonces that a server which stops leaves to the one that starts next.
package struct KeptNonces: Hashable, Sendable {
    /// The nonces of one tenant that are forgotten when one minute since 1970 begins.
    package struct Minute: Hashable, Sendable {
        let tenant: TenantNumber
        let minute: Int64
        let fingerprints: [UInt64]
    }

    /// More than this many are not kept, and the next start does without, as after a crash: they are some 2 MB.
    package static let countMax = 200_000

    package let minutes: [Minute]

    package init(_ minutes: [Minute]) {
        self.minutes = minutes
    }

    package var count: Int { minutes.reduce(0) { $0 + $1.fingerprints.count } }
}

extension KeptNonces {
    private enum Field {
        static let minute: UInt32 = 1
    }

    private enum MinuteField {
        static let tenant: UInt32 = 1
        static let minute: UInt32 = 2
        /// Both halves of each, the upper one first.
        static let fingerprints: UInt32 = 3
    }

    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        for minute in minutes {
            writer.putRecord(Field.minute) { writer in
                writer.put(MinuteField.tenant, minute.tenant.rawValue)
                writer.putSigned(MinuteField.minute, minute.minute)
                writer.putPacked(
                    MinuteField.fingerprints,
                    minute.fingerprints.flatMap { [UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)] }
                )
            }
        }
        return writer.bytes
    }

    init(decoding stored: [UInt8]) throws(StoreError) {
        var reader = RecordReader(stored, of: "the nonces that were kept")
        var minutes: [Minute] = []
        while let field = try reader.nextField() {
            guard field == Field.minute else { continue }
            var inner = try reader.record()
            minutes.append(try Self.minute(in: &inner))
        }
        self.init(minutes)
    }

    private static func minute(in reader: inout RecordReader) throws(StoreError) -> Minute {
        var tenant: UInt32 = 0
        var minute: Int64 = 0
        var halves: [UInt32] = []
        while let field = try reader.nextField() {
            switch field {
            case MinuteField.tenant: tenant = try reader.uint32()
            case MinuteField.minute: minute = try reader.int64()
            case MinuteField.fingerprints: halves = try reader.packedUInt32()
            default: break
            }
        }
        guard halves.count.isMultiple(of: 2) else { throw reader.corrupt("half a fingerprint") }
        let fingerprints = stride(from: 0, to: halves.count, by: 2).map {
            UInt64(halves[$0]) << 32 | UInt64(halves[$0 + 1])
        }
        return Minute(tenant: TenantNumber(rawValue: tenant), minute: minute, fingerprints: fingerprints)
    }
}
