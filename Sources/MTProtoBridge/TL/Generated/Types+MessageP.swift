// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messagePeerReaction#8c79b63c`, a `MessagePeerReaction`.
    package struct MessagePeerReaction: TLConstructor {
        package var big: Bool
        package var unread: Bool
        package var my: Bool
        package var peerID: Peer
        package var date: Int32
        package var reaction: Reaction

        package static var id: UInt32 { 0x8c79b63c }

        package init(
            big: Bool = false,
            unread: Bool = false,
            my: Bool = false,
            peerID: Peer,
            date: Int32,
            reaction: Reaction
        ) {
            self.big = big
            self.unread = unread
            self.my = my
            self.peerID = peerID
            self.date = date
            self.reaction = reaction
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            big = flags & 0x1 != 0
            unread = flags & 0x2 != 0
            my = flags & 0x4 != 0
            peerID = try Peer(reading: &reader)
            date = try Int32(reading: &reader)
            reaction = try Reaction(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if big { flags |= 0x1 }
            if unread { flags |= 0x2 }
            if my { flags |= 0x4 }
            flags.write(to: &writer)
            peerID.write(to: &writer)
            date.write(to: &writer)
            reaction.write(to: &writer)
        }
    }
}
