package import NIOCore

extension TL {
    /// `msg_container#73f1f8dc`: messages bare, one after the other.
    package struct MsgContainer: TLConstructor {
        /// How many messages one may hold.
        package static let countMax = 1020

        package var messages: [ContainedMessage]

        package static var id: UInt32 { 0x73f1_f8dc }

        package init(messages: [ContainedMessage]) {
            self.messages = messages
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            let count = try reader.readBareVectorCount()
            guard count <= Self.countMax else { throw .truncated }
            messages = []
            for _ in 0..<count { messages.append(try ContainedMessage(reading: &reader)) }
        }

        package func writeFields(to writer: inout TLWriter) {
            writer.write(integer: Int32(messages.count))
            for message in messages { message.write(to: &writer) }
        }
    }

    /// A `message` of a container; always bare.
    package struct ContainedMessage: TLValue {
        package var msgID: Int64
        package var seqNo: Int32
        /// One boxed object, still as it was sent.
        package var body: ByteBuffer

        package init(msgID: Int64, seqNo: Int32, body: ByteBuffer) {
            self.msgID = msgID
            self.seqNo = seqNo
            self.body = body
        }

        package init(reading reader: inout TLReader) throws(TLError) {
            msgID = try Int64(reading: &reader)
            seqNo = try Int32(reading: &reader)
            let byteCount = Int(try Int32(reading: &reader))
            // Everything in TL comes in words.
            guard byteCount.isMultiple(of: 4) else { throw .truncated }
            body = try reader.readSlice(byteCount: byteCount)
        }

        package func write(to writer: inout TLWriter) {
            msgID.write(to: &writer)
            seqNo.write(to: &writer)
            Int32(body.readableBytes).write(to: &writer)
            writer.write(raw: body)
        }
    }
}
