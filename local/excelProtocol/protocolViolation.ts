/**
 * The add-in asked for something that no Excel of the declared set has, or that this side of the protocol does not know.
 *
 * It is a mistake in the program and never an answer: a host that is polite about it would hide the mistake until real Excel meets it.
 */
export class ProtocolViolation extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ProtocolViolation";
  }
}
