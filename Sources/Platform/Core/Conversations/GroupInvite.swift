/// A way into a group for whoever is told of it; what tells of it carries a secret.
package struct GroupInvite: ShelfItem {
    package static let kind = ShelfKind.groupInvite
    /// Invites of one group, those that lead nowhere any more among them.
    package static let countMax = 100
    package static let secretByteCount = 16
    /// Characters of what its maker calls it.
    package static let titleCountMax = 32

    /// Names it in its group, and is no secret.
    package let id: UInt32
    package let secret: [UInt8]
    package let by: UserID
    package let createdAt: Timestamp
    /// What people hand out who say nothing more of it; there is one of each maker, and a new one ends the one before.
    package var isMain: Bool
    /// `nil` for never.
    package var expiresAt: Timestamp?
    /// People who may come in by it; `nil` for any number.
    package var useCountMax: UInt32?
    package var useCount: UInt32
    /// Who comes waits until a manager lets them in.
    package var asksFirst: Bool
    package var title: String
    package var isRevoked: Bool

    package init(
        id: UInt32,
        secret: [UInt8],
        by: UserID,
        createdAt: Timestamp,
        isMain: Bool = false,
        expiresAt: Timestamp? = nil,
        useCountMax: UInt32? = nil,
        useCount: UInt32 = 0,
        asksFirst: Bool = false,
        title: String = "",
        isRevoked: Bool = false
    ) {
        precondition(secret.count == Self.secretByteCount, "a secret has one length")
        self.id = id
        self.secret = secret
        self.by = by
        self.createdAt = createdAt
        self.isMain = isMain
        self.expiresAt = expiresAt
        self.useCountMax = useCountMax
        self.useCount = useCount
        self.asksFirst = asksFirst
        self.title = title
        self.isRevoked = isRevoked
    }

    package var key: [UInt8] { Self.key(of: id) }

    package static func key(of id: UInt32) -> [UInt8] { bytes(of: id) }

    /// Whether somebody may still come in by it.
    package func isOpen(at time: Timestamp) -> Bool {
        !isRevoked && expiresAt.map { $0 > time } ?? true && useCountMax.map { useCount < $0 } ?? true
    }

    /// What leads here, for the group's conversation.
    package func token(in group: ConversationNumber) -> InviteToken {
        InviteToken(group: group, id: id, secret: secret)
    }

    /// Whether a token knows the secret; how long it takes does not tell how much of it.
    package func isProved(by token: InviteToken) -> Bool {
        guard token.id == id, token.secret.count == secret.count else { return false }
        return zip(secret, token.secret).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// What an invite is told by: 32 characters, of which 22 are a secret.
///
/// It names the group for the server alone.
package struct InviteToken: Hashable, Sendable, CustomStringConvertible {
    package static let textCount = 32
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    package let group: ConversationNumber
    package let id: UInt32
    package let secret: [UInt8]

    package init(group: ConversationNumber, id: UInt32, secret: [UInt8]) {
        self.group = group
        self.id = id
        self.secret = secret
    }

    /// `nil` for what can be no token.
    package init?(_ text: String) {
        let letters = Array(text.utf8)
        guard letters.count == Self.textCount else { return nil }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: letters.count, by: 4) {
            var bits: UInt32 = 0
            for letter in letters[start..<start + 4] {
                guard let value = Self.alphabet.firstIndex(of: letter) else { return nil }
                bits = bits << 6 | UInt32(value)
            }
            bytes += [16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) }
        }
        group = ConversationNumber(rawValue: number(bytes[0..<4]))
        id = number(bytes[4..<8])
        secret = Array(bytes[8...])
    }

    package var text: String {
        let all = bytes(of: group.rawValue) + bytes(of: id) + secret
        var letters: [UInt8] = []
        for start in stride(from: 0, to: all.count, by: 3) {
            let bits = all[start..<start + 3].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            letters += [18, 12, 6, 0].map { Self.alphabet[Int(bits >> $0 & 0x3F)] }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// The secret is for nobody's log.
    package var description: String { "an invite into \(group.rawValue)" }
}

/// A wish to come into a group that waits for a manager.
package struct JoinRequest: ShelfItem {
    package static let kind = ShelfKind.joinRequest
    /// Waiting wishes of one group; the oldest gives way.
    package static let countMax = 500
    /// Characters of what the user says.
    package static let textCountMax = 128

    package let user: UserID
    package let invite: UInt32
    package let time: Timestamp
    package let text: String

    package init(_ user: UserID, by invite: UInt32, time: Timestamp, text: String = "") {
        self.user = user
        self.invite = invite
        self.time = time
        self.text = text
    }

    package var key: [UInt8] { Self.key(of: user) }

    package static func key(of user: UserID) -> [UInt8] { Array(user.text.utf8) }
}

private func bytes(of number: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

private func number(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
