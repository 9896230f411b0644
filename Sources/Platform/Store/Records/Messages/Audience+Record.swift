internal import PlatformCore

/// An audience as two fields of the record it belongs to: everybody is neither of them.
extension Audience {
    func put(into writer: inout RecordWriter, kind: UInt32, users: UInt32) {
        switch self {
        case .everyone: break
        case .senderSide: writer.put(kind, UInt32(1))
        case .receiverSide: writer.put(kind, UInt32(2))
        case .users(let accounts):
            writer.put(kind, UInt32(3))
            writer.putPacked(users, accounts.map(\.rawValue))
        }
    }
}

/// The two fields of an audience while a record is read.
struct AudienceParts {
    var kind: UInt8 = 0
    var users: [AccountNumber] = []

    func audience() throws(RecordDamage) -> Audience {
        switch kind {
        case 0: return .everyone
        case 1: return .senderSide
        case 2: return .receiverSide
        case 3: return .users(users)
        default: throw RecordDamage("an unknown audience \(kind)")
        }
    }
}
