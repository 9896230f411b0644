package import PlatformCore

/// A device and the answers to its last sends, as far as they were saved.
package struct DeviceRecord: Hashable, Sendable {
    package var device: Device
    package var window: SendWindow

    package init(device: Device, window: SendWindow = SendWindow()) {
        self.device = device
        self.window = window
    }
}

extension DeviceRecord: StoredRecord {
    private enum Field {
        static let id: UInt32 = 1
        static let platform: UInt32 = 2
        static let createdAt: UInt32 = 3
        static let isRevoked: UInt32 = 4
        static let cursorPlace: UInt32 = 5
        static let cursorLSN: UInt32 = 6
        static let forgottenThrough: UInt32 = 7
        /// Eight numbers per answer; see `SendWindow.Entry.numbers`.
        static let answers: UInt32 = 8
    }

    package var record: [UInt8] {
        var writer = RecordWriter()
        writer.put(Field.id, device.id.text)
        writer.putUnlessZero(Field.platform, UInt32(device.platform.rawValue))
        writer.put(Field.createdAt, device.createdAt)
        writer.putUnlessZero(Field.isRevoked, UInt32(device.isRevoked ? 1 : 0))
        writer.putUnlessZero(Field.cursorPlace, device.cursor.place.rawValue)
        writer.putUnlessZero(Field.cursorLSN, device.cursor.lsn.rawValue)
        writer.putUnlessZero(Field.forgottenThrough, window.forgottenThrough)
        writer.putPacked(Field.answers, window.entries.flatMap(\.numbers))
        return writer.bytes
    }

    package init(fields bytes: RawSpan, at key: TenantKey) throws(RecordDamage) {
        guard case .device(_, let number) = key else { throw RecordDamage("a device under the key of something else") }
        self.init(device: Device(id: DeviceID(unchecked: ""), number: number, platform: .other, createdAt: .zero))
        var entries: [SendWindow.Entry] = []
        var forgottenThrough: UInt32 = 0
        var fields = RecordFields(bytes)
        while let field = try fields.next(in: bytes) {
            switch field.number {
            case Field.id: device.id = try field.textID(in: bytes)
            // A platform of a newer release is some other one to this.
            case Field.platform: device.platform = Platform(rawValue: try field.uint8()) ?? .other
            case Field.createdAt: device.createdAt = try field.timestamp()
            case Field.isRevoked: device.isRevoked = try field.bool()
            case Field.cursorPlace: device.cursor.place = try field.place()
            case Field.cursorLSN: device.cursor.lsn = try field.lsn()
            case Field.forgottenThrough: forgottenThrough = try field.uint32()
            case Field.answers: entries = try Self.entries(field, in: bytes)
            default: break
            }
        }
        if device.id.text.isEmpty { throw RecordDamage("a device without an identifier") }
        guard let window = SendWindow(entries: entries, forgottenThrough: forgottenThrough) else {
            throw RecordDamage("answers that do not ascend")
        }
        self.window = window
    }

    private static func entries(
        _ field: RecordField,
        in bytes: RawSpan
    ) throws(RecordDamage) -> [SendWindow.Entry] {
        let numbers = try field.packedUInt64(in: bytes)
        guard numbers.count.isMultiple(of: SendWindow.Entry.numberCount) else { throw field.damage("half an answer") }
        var entries: [SendWindow.Entry] = []
        entries.reserveCapacity(numbers.count / SendWindow.Entry.numberCount)
        for start in stride(from: 0, to: numbers.count, by: SendWindow.Entry.numberCount) {
            entries.append(try SendWindow.Entry(numbers[start..<start + SendWindow.Entry.numberCount]))
        }
        return entries
    }
}
