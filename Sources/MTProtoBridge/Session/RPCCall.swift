package import MTProtoTL

/// One API call of a session, to be answered once, on the session's loop.
///
/// Wrappers are taken off and packed bodies unpacked: what the wrappers said stands in the session.
package struct RPCCall {
    /// The function's constructor.
    package let functionID: UInt32
    /// Stands before the function's constructor.
    package let body: TLReader
    package let session: MTProtoSession
    private let message: MessageID

    init(_ message: MessageID, _ call: UnwrappedCall, of session: MTProtoSession) {
        functionID = call.functionID
        body = call.body
        self.session = session
        self.message = message
    }

    /// The message that the call came in.
    package var msgID: Int64 { message.rawValue }

    /// Answers it, written for the session's layer and data centre.
    package func succeed(_ answer: any TLWritable) {
        session.answer(message, with: answer)
    }

    /// Answers it with an error.
    package func fail(_ error: RPCError) {
        session.refuse(message, error)
    }
}
