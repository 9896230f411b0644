// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.acceptContact#f831a20f`, answered by `Updates`.
    package struct ContactsAcceptContact: TLFunction {
        package typealias Answer = Updates

        package var id: InputUser

        package static var id: UInt32 { 0xf831a20f }

        package init(id: InputUser) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try InputUser(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `contacts.addContact#d9ba2e54`, answered by `Updates`.
    package struct ContactsAddContact: TLFunction {
        package typealias Answer = Updates

        package var addPhonePrivacyException: Bool
        package var id: InputUser
        package var firstName: String
        package var lastName: String
        package var phone: String
        package var note: TextWithEntities?

        package static var id: UInt32 { 0xd9ba2e54 }

        package init(
            addPhonePrivacyException: Bool = false,
            id: InputUser,
            firstName: String,
            lastName: String,
            phone: String,
            note: TextWithEntities? = nil
        ) {
            self.addPhonePrivacyException = addPhonePrivacyException
            self.id = id
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
            self.note = note
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            addPhonePrivacyException = flags & 0x1 != 0
            id = try InputUser(reading: &reader)
            firstName = try String(reading: &reader)
            lastName = try String(reading: &reader)
            phone = try String(reading: &reader)
            note = flags & 0x2 != 0 ? try TextWithEntities(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if addPhonePrivacyException { flags |= 0x1 }
            if note != nil { flags |= 0x2 }
            flags.write(to: &writer)
            id.write(to: &writer)
            firstName.write(to: &writer)
            lastName.write(to: &writer)
            phone.write(to: &writer)
            note?.write(to: &writer)
        }
    }

    /// `contacts.block#2e2e8734`, answered by `Bool`.
    package struct ContactsBlock: TLFunction {
        package typealias Answer = Bool

        package var myStoriesFrom: Bool
        package var id: InputPeer

        package static var id: UInt32 { 0x2e2e8734 }

        package init(myStoriesFrom: Bool = false, id: InputPeer) {
            self.myStoriesFrom = myStoriesFrom
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            myStoriesFrom = flags & 0x1 != 0
            id = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if myStoriesFrom { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
        }
    }

    /// `contacts.deleteByPhones#1013fd9e`, answered by `Bool`.
    package struct ContactsDeleteByPhones: TLFunction {
        package typealias Answer = Bool

        package var phones: [String]

        package static var id: UInt32 { 0x1013fd9e }

        package init(phones: [String]) {
            self.phones = phones
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phones = try [String](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phones.write(to: &writer)
        }
    }

    /// `contacts.deleteContacts#096a0e00`, answered by `Updates`.
    package struct ContactsDeleteContacts: TLFunction {
        package typealias Answer = Updates

        package var id: [InputUser]

        package static var id: UInt32 { 0x096a0e00 }

        package init(id: [InputUser]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [InputUser](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `contacts.editCloseFriends#ba6705f0`, answered by `Bool`.
    package struct ContactsEditCloseFriends: TLFunction {
        package typealias Answer = Bool

        package var id: [Int64]

        package static var id: UInt32 { 0xba6705f0 }

        package init(id: [Int64]) {
            self.id = id
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            id = try [Int64](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            id.write(to: &writer)
        }
    }

    /// `contacts.getBirthdays#daeda864`, answered by `contacts.ContactBirthdays`.
    package struct ContactsGetBirthdays: TLFunction {
        package typealias Answer = ContactsContactBirthdays

        package static var id: UInt32 { 0xdaeda864 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `contacts.getBlocked#9a868f80`, answered by `contacts.Blocked`.
    package struct ContactsGetBlocked: TLFunction {
        package typealias Answer = ContactsBlocked

        package var myStoriesFrom: Bool
        package var offset: Int32
        package var limit: Int32

        package static var id: UInt32 { 0x9a868f80 }

        package init(myStoriesFrom: Bool = false, offset: Int32, limit: Int32) {
            self.myStoriesFrom = myStoriesFrom
            self.offset = offset
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            myStoriesFrom = flags & 0x1 != 0
            offset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if myStoriesFrom { flags |= 0x1 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `contacts.getContactIDs#7adc669d`, answered by `Vector<int>`.
    package struct ContactsGetContactIDs: TLFunction {
        package typealias Answer = [Int32]

        package var hash: Int64

        package static var id: UInt32 { 0x7adc669d }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `contacts.getContacts#5dd69e12`, answered by `contacts.Contacts`.
    package struct ContactsGetContacts: TLFunction {
        package typealias Answer = ContactsContacts

        package var hash: Int64

        package static var id: UInt32 { 0x5dd69e12 }

        package init(hash: Int64) {
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            hash.write(to: &writer)
        }
    }

    /// `contacts.getSaved#82f1e39f`, answered by `Vector<SavedContact>`.
    package struct ContactsGetSaved: TLFunction {
        package typealias Answer = [SavedPhoneContact]

        package static var id: UInt32 { 0x82f1e39f }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `contacts.getStatuses#c4a353ee`, answered by `Vector<ContactStatus>`.
    package struct ContactsGetStatuses: TLFunction {
        package typealias Answer = [ContactStatus]

        package static var id: UInt32 { 0xc4a353ee }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `contacts.getTopPeers#973478b6`, answered by `contacts.TopPeers`.
    package struct ContactsGetTopPeers: TLFunction {
        package typealias Answer = ContactsTopPeers

        package var correspondents: Bool
        package var botsPm: Bool
        package var botsInline: Bool
        package var phoneCalls: Bool
        package var forwardUsers: Bool
        package var forwardChats: Bool
        package var groups: Bool
        package var channels: Bool
        package var botsApp: Bool
        package var botsGuestchat: Bool
        package var offset: Int32
        package var limit: Int32
        package var hash: Int64

        package static var id: UInt32 { 0x973478b6 }

        package init(
            correspondents: Bool = false,
            botsPm: Bool = false,
            botsInline: Bool = false,
            phoneCalls: Bool = false,
            forwardUsers: Bool = false,
            forwardChats: Bool = false,
            groups: Bool = false,
            channels: Bool = false,
            botsApp: Bool = false,
            botsGuestchat: Bool = false,
            offset: Int32,
            limit: Int32,
            hash: Int64
        ) {
            self.correspondents = correspondents
            self.botsPm = botsPm
            self.botsInline = botsInline
            self.phoneCalls = phoneCalls
            self.forwardUsers = forwardUsers
            self.forwardChats = forwardChats
            self.groups = groups
            self.channels = channels
            self.botsApp = botsApp
            self.botsGuestchat = botsGuestchat
            self.offset = offset
            self.limit = limit
            self.hash = hash
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            correspondents = flags & 0x1 != 0
            botsPm = flags & 0x2 != 0
            botsInline = flags & 0x4 != 0
            phoneCalls = flags & 0x8 != 0
            forwardUsers = flags & 0x10 != 0
            forwardChats = flags & 0x20 != 0
            groups = flags & 0x400 != 0
            channels = flags & 0x8000 != 0
            botsApp = flags & 0x10000 != 0
            botsGuestchat = flags & 0x20000 != 0
            offset = try Int32(reading: &reader)
            limit = try Int32(reading: &reader)
            hash = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if correspondents { flags |= 0x1 }
            if botsPm { flags |= 0x2 }
            if botsInline { flags |= 0x4 }
            if phoneCalls { flags |= 0x8 }
            if forwardUsers { flags |= 0x10 }
            if forwardChats { flags |= 0x20 }
            if groups { flags |= 0x400 }
            if channels { flags |= 0x8000 }
            if botsApp { flags |= 0x10000 }
            if botsGuestchat { flags |= 0x20000 }
            flags.write(to: &writer)
            offset.write(to: &writer)
            limit.write(to: &writer)
            hash.write(to: &writer)
        }
    }

    /// `contacts.importContacts#2c800be5`, answered by `contacts.ImportedContacts`.
    package struct ContactsImportContacts: TLFunction {
        package typealias Answer = ContactsImportedContacts

        package var contacts: [InputPhoneContact]

        package static var id: UInt32 { 0x2c800be5 }

        package init(contacts: [InputPhoneContact]) {
            self.contacts = contacts
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            contacts = try [InputPhoneContact](reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            contacts.write(to: &writer)
        }
    }

    /// `contacts.resetSaved#879537f1`, answered by `Bool`.
    package struct ContactsResetSaved: TLFunction {
        package typealias Answer = Bool

        package static var id: UInt32 { 0x879537f1 }

        package init() {}

        package init(readingFields reader: inout TLReader) throws(TLError) {
        }

        package func writeFields(to writer: inout TLWriter) {
        }
    }

    /// `contacts.resetTopPeerRating#1ae373ac`, answered by `Bool`.
    package struct ContactsResetTopPeerRating: TLFunction {
        package typealias Answer = Bool

        package var category: TopPeerCategory
        package var peer: InputPeer

        package static var id: UInt32 { 0x1ae373ac }

        package init(category: TopPeerCategory, peer: InputPeer) {
            self.category = category
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            category = try TopPeerCategory(reading: &reader)
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            category.write(to: &writer)
            peer.write(to: &writer)
        }
    }

    /// `contacts.resolvePhone#8af94344`, answered by `contacts.ResolvedPeer`.
    package struct ContactsResolvePhone: TLFunction {
        package typealias Answer = ContactsResolvedPeer

        package var phone: String

        package static var id: UInt32 { 0x8af94344 }

        package init(phone: String) {
            self.phone = phone
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            phone = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            phone.write(to: &writer)
        }
    }

    /// `contacts.resolveUsername#725afbbc`, answered by `contacts.ResolvedPeer`.
    package struct ContactsResolveUsername: TLFunction {
        package typealias Answer = ContactsResolvedPeer

        package var username: String
        package var referer: String?

        package static var id: UInt32 { 0x725afbbc }

        package init(username: String, referer: String? = nil) {
            self.username = username
            self.referer = referer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            username = try String(reading: &reader)
            referer = flags & 0x1 != 0 ? try String(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if referer != nil { flags |= 0x1 }
            flags.write(to: &writer)
            username.write(to: &writer)
            referer?.write(to: &writer)
        }
    }
}
