internal import MTProtoTL
internal import PlatformCore
internal import PlatformEngine

/// The address book: the user's list of friends, of which a contact is one whatever the other thinks of it.
extension MethodTable {
    /// Phone numbers that are looked up, or people who are taken off the list, with one call.
    private static var contactCountMax: Int { 100 }

    mutating func addAddressBook(_ accounts: Accounts) {
        onAsync(TL.ContactsGetContacts.self) { function, caller throws(RPCError) in
            let contacts = try await accounts.contacts(of: caller)
            if !contacts.isEmpty, function.hash == contacts.hash { return .contactsNotModified }
            let viewer = try caller.chat().viewer
            return .contacts(
                TL.ContactsContactsFields(
                    contacts: contacts.map { TL.Contact(userID: $0.user.account.id, mutual: $0.isMutual) },
                    savedCount: 0,
                    users: contacts.map { viewer.wire($0.user) }
                )
            )
        }
        onAsync(TL.ContactsGetContactIDs.self) { _, caller throws(RPCError) in
            try await accounts.contacts(of: caller).map { Int32(clamping: $0.user.account.id) }
        }
        onAsync(TL.ContactsAddContact.self) { function, caller throws(RPCError) in
            // There is no place for notes.
            guard function.note?.text.isEmpty ?? true else { throw RPCError(400, "NOTE_INVALID") }
            let viewer = try caller.chat().viewer
            let user = try await accounts.user(viewer.user(function.id), of: caller.tenant)
            guard user.account != caller.account else { throw RPCError(400, "CONTACT_ID_INVALID") }
            try await accounts.keep(user, as: (function.firstName, function.lastName), by: caller)
            return viewer.contactUpdates([user], at: accounts.now)
        }
        onAsync(TL.ContactsDeleteContacts.self) { function, caller throws(RPCError) in
            guard function.id.count <= Self.contactCountMax else { throw .limitInvalid }
            let viewer = try caller.chat().viewer
            var users: [User] = []
            for input in function.id {
                users.append(try await accounts.user(viewer.user(input), of: caller.tenant))
            }
            _ = try await accounts.submit(.dropFriends(users.map(\.id), of: caller.login.user), to: caller.tenant)
            _ = try await accounts.contacts(of: caller)
            return viewer.contactUpdates(users, at: accounts.now)
        }
        onAsync(TL.ContactsImportContacts.self) { function, caller throws(RPCError) in
            guard function.contacts.count <= Self.contactCountMax else { throw .limitInvalid }
            let viewer = try caller.chat().viewer
            var imported: [TL.ImportedContact] = []
            var users: [User] = []
            for contact in function.contacts {
                guard let phone = PhoneNumber(written: contact.phone),
                    let user = try await accounts.holder(of: phone, in: caller.tenant)
                else { continue }
                if user.account != caller.account {
                    try await accounts.keep(user, as: (contact.firstName, contact.lastName), by: caller)
                }
                imported.append(TL.ImportedContact(userID: user.account.id, clientID: contact.clientID))
                users.append(user)
            }
            return TL.ContactsImportedContacts(
                imported: imported,
                popularInvites: [],
                retryContacts: [],
                users: users.map(viewer.wire)
            )
        }
    }
}

extension Accounts {
    /// The caller's contacts; the names that the caller gave them are what they are called from here on.
    fileprivate func contacts(of caller: UserCaller) async throws(RPCError) -> [NumberedContact] {
        let query = Query.numbers(.contacts(caller.account))
        guard case .numbers(.contacts(let contacts, let lsn)) = try await read(query, of: caller.tenant) else {
            throw .internalError
        }
        try caller.chat().viewer.contacts?.take(contacts, at: lsn)
        return contacts
    }

    fileprivate func keep(
        _ user: User,
        as name: (first: String, last: String),
        by caller: UserCaller
    ) async throws(RPCError) {
        let whole = [name.first, name.last].filter { !$0.isEmpty }.joined(separator: " ")
        // Who is called what they call themselves follows when they change it.
        let remark = whole == user.name ? "" : String(whole.prefix(Friend.remarkCountMax))
        _ = try await submit(.keepFriend(user.id, of: caller.login.user, remark: remark), to: caller.tenant)
        _ = try await contacts(of: caller)
    }
}

extension [NumberedContact] {
    /// As clients compute it of what they have: the count of saved numbers, of which there are none, and all ids.
    fileprivate var hash: Int64 {
        var hash: UInt64 = 0
        for id in [0] + map({ UInt64(bitPattern: $0.user.account.id) }) {
            hash ^= hash >> 21
            hash ^= hash << 35
            hash ^= hash >> 4
            hash &+= id
        }
        return Int64(bitPattern: hash)
    }
}
