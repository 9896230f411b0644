// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

extension TL {
    /// `rpc_answer_dropped#a43ad8b7`, a `RpcDropAnswer`.
    package struct RpcAnswerDropped: TLConstructor {
        package var msgID: Int64
        package var seqNo: Int32
        package var bytes: Int32

        package static var id: UInt32 { 0xa43ad8b7 }

        package init(msgID: Int64, seqNo: Int32, bytes: Int32) {
            self.msgID = msgID
            self.seqNo = seqNo
            self.bytes = bytes
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            msgID = try Int64(reading: &reader)
            seqNo = try Int32(reading: &reader)
            bytes = try Int32(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            msgID.write(to: &writer)
            seqNo.write(to: &writer)
            bytes.write(to: &writer)
        }
    }

    /// `RpcDropAnswer`.
    package enum RpcDropAnswer: TLValue {
        case rpcAnswerUnknown
        case rpcAnswerDroppedRunning
        case rpcAnswerDropped(RpcAnswerDropped)

        package init(reading reader: inout TLReader) throws(TLError) {
            switch try reader.readID() {
            case 0x5e2ad36e: self = .rpcAnswerUnknown
            case 0xcd78e586: self = .rpcAnswerDroppedRunning
            case 0xa43ad8b7: self = .rpcAnswerDropped(try RpcAnswerDropped(readingFields: &reader))
            case let id: throw .unknownConstructor(id)
            }
        }

        package func write(to writer: inout TLWriter) {
            switch self {
            case .rpcAnswerUnknown: writer.write(id: 0x5e2ad36e)
            case .rpcAnswerDroppedRunning: writer.write(id: 0xcd78e586)
            case .rpcAnswerDropped(let value): value.write(to: &writer)
            }
        }
    }

    /// `rpc_error#2144ca19`, a `RpcError`.
    package struct RpcError: TLConstructor {
        package var errorCode: Int32
        package var errorMessage: String

        package static var id: UInt32 { 0x2144ca19 }

        package init(errorCode: Int32, errorMessage: String) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            errorCode = try Int32(reading: &reader)
            errorMessage = try String(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            errorCode.write(to: &writer)
            errorMessage.write(to: &writer)
        }
    }

    /// `rpc_result#f35c6d01`, a `RpcResult`.
    package struct RpcResult: TLWrapper {
        package var reqMsgID: Int64

        package static var id: UInt32 { 0xf35c6d01 }

        package init(reqMsgID: Int64) {
            self.reqMsgID = reqMsgID
        }

        package init(readingFields reader: inout TLReader) throws(TLError) {
            reqMsgID = try Int64(reading: &reader)
        }

        package func writeFields(to writer: inout TLWriter) {
            reqMsgID.write(to: &writer)
        }
    }
}
