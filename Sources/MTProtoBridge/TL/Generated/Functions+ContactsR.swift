// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
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
