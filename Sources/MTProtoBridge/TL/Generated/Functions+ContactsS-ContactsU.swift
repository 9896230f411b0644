// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `contacts.search#05f58d0f`, answered by `contacts.Found`.
    package struct ContactsSearch: TLFunction {
        package typealias Answer = ContactsFound

        package var broadcasts: Bool
        package var bots: Bool
        package var q: String
        package var limit: Int32

        package static var id: UInt32 { 0x05f58d0f }

        package init(broadcasts: Bool = false, bots: Bool = false, q: String, limit: Int32) {
            self.broadcasts = broadcasts
            self.bots = bots
            self.q = q
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            broadcasts = flags & 0x1 != 0
            bots = flags & 0x2 != 0
            q = try String(reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if broadcasts { flags |= 0x1 }
            if bots { flags |= 0x2 }
            flags.write(to: &writer)
            q.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `contacts.setBlocked#94c65c76`, answered by `Bool`.
    package struct ContactsSetBlocked: TLFunction {
        package typealias Answer = Bool

        package var myStoriesFrom: Bool
        package var id: [InputPeer]
        package var limit: Int32

        package static var id: UInt32 { 0x94c65c76 }

        package init(myStoriesFrom: Bool = false, id: [InputPeer], limit: Int32) {
            self.myStoriesFrom = myStoriesFrom
            self.id = id
            self.limit = limit
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            myStoriesFrom = flags & 0x1 != 0
            id = try [InputPeer](reading: &reader)
            limit = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if myStoriesFrom { flags |= 0x1 }
            flags.write(to: &writer)
            id.write(to: &writer)
            limit.write(to: &writer)
        }
    }

    /// `contacts.toggleTopPeers#8514bdda`, answered by `Bool`.
    package struct ContactsToggleTopPeers: TLFunction {
        package typealias Answer = Bool

        package var enabled: Bool

        package static var id: UInt32 { 0x8514bdda }

        package init(enabled: Bool) {
            self.enabled = enabled
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            enabled = try Bool(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            enabled.write(to: &writer)
        }
    }

    /// `contacts.unblock#b550d328`, answered by `Bool`.
    package struct ContactsUnblock: TLFunction {
        package typealias Answer = Bool

        package var myStoriesFrom: Bool
        package var id: InputPeer

        package static var id: UInt32 { 0xb550d328 }

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
}
