package import PlatformCore
internal import PlatformStore

/// One act in the audit log; never changed and never removed.
package struct AuditEntry: Hashable, Sendable {
    /// Who did something that is audited.
    package enum Actor: Hashable, Sendable, CustomStringConvertible {
        /// Somebody at the command line of the machine.
        case commandLine
        /// Somebody with an operator key, by its id.
        case operatorKey(String)
        /// The server itself.
        case server

        package var description: String {
            switch self {
            case .commandLine: "command line"
            case .operatorKey(let id): "operator key \(id)"
            case .server: "server"
            }
        }
    }

    /// What was asked of the log before it is written.
    package struct Act: Hashable, Sendable {
        package let by: Actor
        /// A verb and its object, such as `tenant.create`.
        package let action: String
        package let tenant: TenantNumber?
        /// What changed, without secrets.
        package let detail: String

        package init(by actor: Actor, _ action: String, tenant: TenantNumber? = nil, detail: String = "") {
            by = actor
            self.action = action
            self.tenant = tenant
            self.detail = detail
        }
    }

    /// The place in the log, from 1.
    package let number: UInt64
    package let time: Timestamp
    /// Who did it, in words.
    package let actor: String
    package let action: String
    package let tenant: TenantNumber?
    package let detail: String

    init(_ act: Act, number: UInt64, time: Timestamp) {
        self.number = number
        self.time = time
        actor = act.by.description
        action = act.action
        tenant = act.tenant
        detail = act.detail
    }
}

extension AuditEntry {
    private enum Field {
        static let time: UInt32 = 1
        static let actor: UInt32 = 2
        static let action: UInt32 = 3
        static let tenant: UInt32 = 4
        static let detail: UInt32 = 5
    }

    func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.putSigned(Field.time, time.rawValue)
        writer.put(Field.actor, actor)
        writer.put(Field.action, action)
        if let tenant { writer.put(Field.tenant, tenant.rawValue) }
        writer.put(Field.detail, detail)
        return writer.bytes
    }

    init(decoding stored: [UInt8], number: UInt64) throws(StoreError) {
        var reader = RecordReader(stored, of: "audit entry \(number)")
        var time = Timestamp.zero
        var actor = ""
        var action = ""
        var tenant: TenantNumber?
        var detail = ""
        while let field = try reader.nextField() {
            switch field {
            case Field.time: time = Timestamp(rawValue: try reader.int64())
            case Field.actor: actor = try reader.text()
            case Field.action: action = try reader.text()
            case Field.tenant: tenant = TenantNumber(rawValue: try reader.uint32())
            case Field.detail: detail = try reader.text()
            default: break
            }
        }
        self.number = number
        self.time = time
        self.actor = actor
        self.action = action
        self.tenant = tenant
        self.detail = detail
    }
}
