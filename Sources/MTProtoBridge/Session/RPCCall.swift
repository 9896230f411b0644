package import MTProtoTL
package import NIOCore

/// One API call of a session, to be answered once, on the session's loop.
///
/// Wrappers are stripped and packed bodies are unpacked: what the wrappers said stands in the session.
package struct RPCCall {
    /// The function's constructor.
    package let functionID: UInt32
    /// The function from its constructor on.
    package let body: ByteBuffer
    package let session: MTProtoSession
    /// The message that the call came in; what it is answered to.
    package let msgID: Int64

    init(functionID: UInt32, body: ByteBuffer, session: MTProtoSession, msgID: Int64) {
        self.functionID = functionID
        self.body = body
        self.session = session
        self.msgID = msgID
    }

    /// Answers it, written for the session's layer.
    package func succeed(_ answer: any TLWritable) {
        session.answer(msgID, with: answer)
    }

    package func fail(_ error: RPCError) {
        session.refuse(msgID, error)
    }
}
