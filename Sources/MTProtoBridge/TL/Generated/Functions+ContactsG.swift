// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
}
