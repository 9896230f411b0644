// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `messages.startBot#e6df7378`, answered by `Updates`.
    package struct MessagesStartBot: TLFunction {
        package typealias Answer = Updates

        package var bot: InputUser
        package var peer: InputPeer
        package var randomID: Int64
        package var startParam: String

        package static var id: UInt32 { 0xe6df7378 }

        package init(bot: InputUser, peer: InputPeer, randomID: Int64, startParam: String) {
            self.bot = bot
            self.peer = peer
            self.randomID = randomID
            self.startParam = startParam
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            bot = try InputUser(reading: &reader)
            peer = try InputPeer(reading: &reader)
            randomID = try Int64(reading: &reader)
            startParam = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            bot.write(to: &writer)
            peer.write(to: &writer)
            randomID.write(to: &writer)
            startParam.write(to: &writer)
        }
    }
}
