internal import PlatformCore
internal import PlatformStore

/// Where things lie in the registry's own database; the one place that builds its keys.
enum RegistryKeys {
    private static let tenantPrefix: UInt8 = 0x02
    private static let timerPrefix: UInt8 = 0x03
    private static let operatorPrefix: UInt8 = 0x04
    private static let auditPrefix: UInt8 = 0x05
    private static let botsPrefix: UInt8 = 0x08

    /// The key 0x00 is the format marker's.
    static let header: [UInt8] = [0x01]
    static let serverFeatures: [UInt8] = [0x06]
    static let nonces: [UInt8] = [0x07]

    static let tenants = KeyRange(prefix: [tenantPrefix])
    static let timers = KeyRange(prefix: [timerPrefix])
    static let bots = KeyRange(prefix: [botsPrefix])
    static let operators = KeyRange(prefix: [operatorPrefix])
    static let audit = KeyRange(prefix: [auditPrefix])

    static func tenant(_ number: TenantNumber) -> [UInt8] { [tenantPrefix] + bigEndian(number.rawValue) }
    static func timer(_ number: TenantNumber) -> [UInt8] { [timerPrefix] + bigEndian(number.rawValue) }
    static func bots(_ number: TenantNumber) -> [UInt8] { [botsPrefix] + bigEndian(number.rawValue) }
    static func operatorKey(_ id: String) -> [UInt8] { [operatorPrefix] + id.utf8 }
    static func audit(_ number: UInt64) -> [UInt8] { [auditPrefix] + bigEndian(number) }

    /// The audit entries before `number`.
    static func audit(before number: UInt64) -> KeyRange { KeyRange(from: [auditPrefix], to: audit(number)) }

    /// The number that the key of a tenant, a timer or a mark of bots ends with.
    static func tenantNumber(in key: [UInt8]) -> TenantNumber? {
        key.count == 5 ? TenantNumber(rawValue: UInt32(truncatingIfNeeded: number(in: key))) : nil
    }

    /// The number an audit entry's key ends with.
    static func auditNumber(in key: [UInt8]) -> UInt64? {
        key.count == 9 ? number(in: key) : nil
    }

    private static func number(in key: [UInt8]) -> UInt64 {
        key.dropFirst().reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func bigEndian(_ value: some FixedWidthInteger & UnsignedInteger) -> [UInt8] {
        stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
