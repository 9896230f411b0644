// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getOnlines#6e2be050`, answered by `ChatOnlines`.
    package struct MessagesGetOnlines: TLFunction {
        package typealias Answer = ChatOnlines

        package var peer: InputPeer

        package static var id: UInt32 { 0x6e2be050 }

        package init(peer: InputPeer) {
            self.peer = peer
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
        }
    }

    /// `messages.getOutboxReadDate#8c4bfe5d`, answered by `OutboxReadDate`.
    package struct MessagesGetOutboxReadDate: TLFunction {
        package typealias Answer = OutboxReadDate

        package var peer: InputPeer
        package var msgID: Int32

        package static var id: UInt32 { 0x8c4bfe5d }

        package init(peer: InputPeer, msgID: Int32) {
            self.peer = peer
            self.msgID = msgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            peer.write(to: &writer)
            msgID.write(to: &writer)
        }
    }
}
