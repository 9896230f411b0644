internal import Foundation
internal import PlatformCore

/// What is written beside the file of an upload, so that the next process goes on with it: whose it is and which parts
/// are there.
///
/// A head of 40 bytes, then four bytes for each part with its length, zero where it is not there: each is written in one
/// piece and where it belongs, so that parts that come side by side never meet.
struct UploadNote: Equatable {
    enum Stage: UInt8 {
        case open = 0
        /// Its parts are being moved together.
        case packing = 1
        /// Its file is as long as the object, which it may be already.
        case packed = 2
        case finished = 3
    }

    static let headBytes = 40
    /// The head's fields that change.
    static let stageOffset: UInt64 = 4
    static let touchedOffset: UInt64 = 32

    var key: UploadKey
    var stage = Stage.open
    /// Once it is packed.
    var byteCount: Int64 = 0
    var touchedAt: Timestamp
    /// Lengths of those that are there.
    var parts: [Int: Int] = [:]

    /// Reads a file; `nil` for what none of ours wrote to its end.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headBytes, bytes.starts(with: Self.title), let stage = Stage(rawValue: bytes[4])
        else {
            return nil
        }
        key = UploadKey(
            tenant: TenantNumber(rawValue: bytes.integer(at: 8)),
            account: AccountNumber(rawValue: bytes.integer(at: 12)),
            fileID: bytes.integer(at: 16)
        )
        self.stage = stage
        byteCount = bytes.integer(at: 24)
        touchedAt = Timestamp(rawValue: bytes.integer(at: Int(Self.touchedOffset)))
        // A length that was cut off was not told to anybody.
        for part in 0..<min(UploadTable.partCountMax, (bytes.count - Self.headBytes) / 4) {
            let count: UInt32 = bytes.integer(at: Self.headBytes + 4 * part)
            guard count <= UploadTable.partBytesMax else { return nil }
            if count > 0 { parts[part] = Int(count) }
        }
        guard byteCount >= 0 else { return nil }
    }

    init(_ key: UploadKey, at time: Timestamp) {
        self.key = key
        touchedAt = time
    }

    /// Everything before the parts.
    var head: [UInt8] {
        Self.title + [stage.rawValue, 0, 0, 0] + Self.bytes(key.tenant.rawValue) + Self.bytes(key.account.rawValue)
            + Self.bytes(key.fileID) + Self.bytes(byteCount) + Self.bytes(touchedAt.rawValue)
    }

    static func offset(of part: Int) -> UInt64 { UInt64(headBytes + 4 * part) }

    static func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static let title = Array("EUP1".utf8)
}

extension [UInt8] {
    fileprivate func integer<Number: FixedWidthInteger>(at offset: Int) -> Number {
        self[offset..<offset + Number.bitWidth / 8].reversed().reduce(0) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }
}
