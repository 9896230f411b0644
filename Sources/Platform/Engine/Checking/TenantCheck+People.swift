internal import PlatformCore
internal import PlatformStore

/// Mailboxes, memberships and members.
extension TenantCheck {
    mutating func checkMailbox(of account: AccountNumber) throws(StoreError) {
        var last = Place.zero
        try snapshot.scan(MailboxRecord.self, in: .mailbox(of: account)) { (key, record) throws(StoreError) in
            guard case .mailbox(_, let place) = key else { return .goOn }
            report.mailboxEntryCount += 1
            report.expect(
                place == last.next,
                .density,
                "place \(place.rawValue) of account \(account.rawValue) stands behind \(last.rawValue)"
            )
            last = place
            try check(record, at: place, of: account)
            return .goOn
        }
    }

    private mutating func check(
        _ record: MailboxRecord,
        at place: Place,
        of account: AccountNumber
    ) throws(StoreError) {
        let name = "place \(place.rawValue) of account \(account.rawValue)"
        let number = record.entry.conversation
        guard let conversation = try snapshot.read(ConversationRecord.self, at: .conversation(number)) else {
            return report.report(.references, "\(name) is about conversation \(number.rawValue), which is not there")
        }
        guard case .entry(_, let seq) = record.entry, let ends = conversation.name.ends else { return }
        let places =
            if let message = try snapshot.read(Message.self, at: .message(number, seq)) {
                message.mailboxPlaces
            } else {
                try snapshot.read(Change.self, at: .change(number, seq))?.mailboxPlaces ?? .none
            }
        report.expect(
            ends.contains(account) && places.place(of: account, in: ends) == place,
            .references,
            "\(name) is not named by entry \(seq.rawValue) of conversation \(number.rawValue)"
        )
    }

    mutating func checkMemberships(of account: AccountNumber) throws(StoreError) {
        try snapshot.scan(Membership.self, in: .memberships(of: account)) { (key, membership) throws(StoreError) in
            guard case .membership(_, let number) = key else { return .goOn }
            let name = "the membership of account \(account.rawValue) in conversation \(number.rawValue)"
            guard let conversation = try snapshot.read(ConversationRecord.self, at: .conversation(number)) else {
                report.report(.references, "\(name) is in a conversation that is not there")
                return .goOn
            }
            report.expect(membership.kind == conversation.name.kind, .membership, "\(name) has another kind")
            let head = try snapshot.logHead(of: number).seq
            report.expect(
                membership.readMark.seq <= head && membership.sight.clearedThrough <= head,
                .membership,
                "\(name) is read or cleared past the head \(head.rawValue)"
            )
            report.expect(
                membership.root == (conversation.group?.channel.flatMap { $0.isMain ? nil : $0.root }),
                .membership,
                "\(name) names another main channel than the channel does"
            )
            // Who is in a channel is kept with the main one.
            if membership.root != nil { return .goOn }
            if let ends = conversation.name.ends {
                report.expect(ends.contains(account), .membership, "\(name) is not one of its two ends")
            } else {
                let member = try snapshot.read(GroupMember.self, at: .member(number, account))
                report.expect(
                    membership.isOpen == (member?.role.isMember ?? false),
                    .membership,
                    "\(name) and the group's member list disagree"
                )
            }
            return .goOn
        }
    }

    mutating func checkMembers(of number: ConversationNumber, _ group: Group) throws(StoreError) {
        var count: UInt32 = 0
        try snapshot.scan(GroupMember.self, in: .members(of: number)) { (key, member) throws(StoreError) in
            guard case .member(_, let account) = key, member.role.isMember else { return .goOn }
            count += 1
            let membership = try snapshot.read(Membership.self, at: .membership(account, number))
            report.expect(
                membership?.isOpen ?? false,
                .membership,
                "account \(account.rawValue) is a member of group \(group.id) without a membership"
            )
            report.expect(
                membership?.sight == member.sight,
                .membership,
                "account \(account.rawValue) sees group \(group.id) otherwise than the group's member list says"
            )
            return .goOn
        }
        report.expect(
            count == group.memberCount,
            .membership,
            "group \(group.id) has \(count) members and says \(group.memberCount)"
        )
    }
}
