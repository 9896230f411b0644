// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contact#145ade0b`, a `Contact`.
    package struct Contact: TLConstructor {
        package var userID: Int64
        package var mutual: Bool

        package static var id: UInt32 { 0x145ade0b }

        package init(userID: Int64, mutual: Bool) {
            self.userID = userID
            self.mutual = mutual
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            mutual = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            mutual.write(to: &writer)
        }
    }

    /// `contactBirthday#1d998733`, a `ContactBirthday`.
    package struct ContactBirthday: TLConstructor {
        package var contactID: Int64
        package var birthday: Birthday

        package static var id: UInt32 { 0x1d998733 }

        package init(contactID: Int64, birthday: Birthday) {
            self.contactID = contactID
            self.birthday = birthday
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            contactID = try Int64(reading: &reader)
            birthday = try Birthday(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            contactID.write(to: &writer)
            birthday.write(to: &writer)
        }
    }

    /// `contactStatus#16d9703b`, a `ContactStatus`.
    package struct ContactStatus: TLConstructor {
        package var userID: Int64
        package var status: UserStatus

        package static var id: UInt32 { 0x16d9703b }

        package init(userID: Int64, status: UserStatus) {
            self.userID = userID
            self.status = status
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            userID = try Int64(reading: &reader)
            status = try UserStatus(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            userID.write(to: &writer)
            status.write(to: &writer)
        }
    }

    /// `contacts.Blocked`.
    package enum ContactsBlocked: TLValue {
        case blocked(ContactsBlockedFields)
        case blockedSlice(ContactsBlockedSlice)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x0ade1591: self = .blocked(try ContactsBlockedFields(readingFields: &reader))
            case 0xe1664194: self = .blockedSlice(try ContactsBlockedSlice(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .blocked(let value): value.write(to: &writer)
            case .blockedSlice(let value): value.write(to: &writer)
            }
        }
    }

    /// `contacts.blocked#0ade1591`, a `contacts.Blocked`.
    package struct ContactsBlockedFields: TLConstructor {
        package var blocked: [PeerBlocked]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x0ade1591 }

        package init(blocked: [PeerBlocked], chats: [Chat], users: [User]) {
            self.blocked = blocked
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            blocked = try [PeerBlocked](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            blocked.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.blockedSlice#e1664194`, a `contacts.Blocked`.
    package struct ContactsBlockedSlice: TLConstructor {
        package var count: Int32
        package var blocked: [PeerBlocked]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xe1664194 }

        package init(count: Int32, blocked: [PeerBlocked], chats: [Chat], users: [User]) {
            self.count = count
            self.blocked = blocked
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            count = try Int32(reading: &reader)
            blocked = try [PeerBlocked](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            count.write(to: &writer)
            blocked.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.contactBirthdays#114ff30d`, a `contacts.ContactBirthdays`.
    package struct ContactsContactBirthdays: TLConstructor {
        package var contacts: [ContactBirthday]
        package var users: [User]

        package static var id: UInt32 { 0x114ff30d }

        package init(contacts: [ContactBirthday], users: [User]) {
            self.contacts = contacts
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            contacts = try [ContactBirthday](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            contacts.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.Contacts`.
    package enum ContactsContacts: TLValue {
        case contactsNotModified
        case contacts(ContactsContactsFields)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xb74ba9d2: self = .contactsNotModified
            case 0xeae87e42: self = .contacts(try ContactsContactsFields(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .contactsNotModified: writer.write(id: 0xb74ba9d2)
            case .contacts(let value): value.write(to: &writer)
            }
        }
    }

    /// `contacts.contacts#eae87e42`, a `contacts.Contacts`.
    package struct ContactsContactsFields: TLConstructor {
        package var contacts: [Contact]
        package var savedCount: Int32
        package var users: [User]

        package static var id: UInt32 { 0xeae87e42 }

        package init(contacts: [Contact], savedCount: Int32, users: [User]) {
            self.contacts = contacts
            self.savedCount = savedCount
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            contacts = try [Contact](reading: &reader)
            savedCount = try Int32(reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            contacts.write(to: &writer)
            savedCount.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.found#b3134d9d`, a `contacts.Found`.
    package struct ContactsFound: TLConstructor {
        package var myResults: [Peer]
        package var results: [Peer]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0xb3134d9d }

        package init(myResults: [Peer], results: [Peer], chats: [Chat], users: [User]) {
            self.myResults = myResults
            self.results = results
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            myResults = try [Peer](reading: &reader)
            results = try [Peer](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            myResults.write(to: &writer)
            results.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.importedContacts#77d01c3b`, a `contacts.ImportedContacts`.
    package struct ContactsImportedContacts: TLConstructor {
        package var imported: [ImportedContact]
        package var popularInvites: [PopularContact]
        package var retryContacts: [Int64]
        package var users: [User]

        package static var id: UInt32 { 0x77d01c3b }

        package init(
            imported: [ImportedContact],
            popularInvites: [PopularContact],
            retryContacts: [Int64],
            users: [User]
        ) {
            self.imported = imported
            self.popularInvites = popularInvites
            self.retryContacts = retryContacts
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            imported = try [ImportedContact](reading: &reader)
            popularInvites = try [PopularContact](reading: &reader)
            retryContacts = try [Int64](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            imported.write(to: &writer)
            popularInvites.write(to: &writer)
            retryContacts.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.resolvedPeer#7f077ad9`, a `contacts.ResolvedPeer`.
    package struct ContactsResolvedPeer: TLConstructor {
        package var peer: Peer
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x7f077ad9 }

        package init(peer: Peer, chats: [Chat], users: [User]) {
            self.peer = peer
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try Peer(reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }

    /// `contacts.TopPeers`.
    package enum ContactsTopPeers: TLValue {
        case topPeersNotModified
        case topPeers(ContactsTopPeersFields)
        case topPeersDisabled

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0xde266ef5: self = .topPeersNotModified
            case 0x70b772a8: self = .topPeers(try ContactsTopPeersFields(readingFields: &reader))
            case 0xb52c939d: self = .topPeersDisabled
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .topPeersNotModified: writer.write(id: 0xde266ef5)
            case .topPeers(let value): value.write(to: &writer)
            case .topPeersDisabled: writer.write(id: 0xb52c939d)
            }
        }
    }

    /// `contacts.topPeers#70b772a8`, a `contacts.TopPeers`.
    package struct ContactsTopPeersFields: TLConstructor {
        package var categories: [TopPeerCategoryPeers]
        package var chats: [Chat]
        package var users: [User]

        package static var id: UInt32 { 0x70b772a8 }

        package init(categories: [TopPeerCategoryPeers], chats: [Chat], users: [User]) {
            self.categories = categories
            self.chats = chats
            self.users = users
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            categories = try [TopPeerCategoryPeers](reading: &reader)
            chats = try [Chat](reading: &reader)
            users = try [User](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            categories.write(to: &writer)
            chats.write(to: &writer)
            users.write(to: &writer)
        }
    }
}
