// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.getBotCallbackAnswer#9342ca07`, answered by `messages.BotCallbackAnswer`.
    package struct MessagesGetBotCallbackAnswer: TLFunction {
        package typealias Answer = MessagesBotCallbackAnswer

        package var game: Bool
        package var peer: InputPeer
        package var msgID: Int32
        package var data: TLBytes?
        package var password: InputCheckPasswordSRP?

        package static var id: UInt32 { 0x9342ca07 }

        package init(
            game: Bool = false,
            peer: InputPeer,
            msgID: Int32,
            data: TLBytes? = nil,
            password: InputCheckPasswordSRP? = nil
        ) {
            self.game = game
            self.peer = peer
            self.msgID = msgID
            self.data = data
            self.password = password
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let flags = try UInt32(reading: &reader)
            game = flags & 0x2 != 0
            peer = try InputPeer(reading: &reader)
            msgID = try Int32(reading: &reader)
            data = flags & 0x1 != 0 ? try TLBytes(reading: &reader) : nil
            password = flags & 0x4 != 0 ? try InputCheckPasswordSRP(reading: &reader) : nil
        }

        package func writeFields(to writer: inout TLWriter) {
            var flags: UInt32 = 0
            if game { flags |= 0x2 }
            if data != nil { flags |= 0x1 }
            if password != nil { flags |= 0x4 }
            flags.write(to: &writer)
            peer.write(to: &writer)
            msgID.write(to: &writer)
            data?.write(to: &writer)
            password?.write(to: &writer)
        }
    }
}
