/** What the tests use of the reader of BPMN, which brings no types of its own. */
declare module 'bpmn-moddle' {
  export interface Element {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly [property: string]: unknown;
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: Element;
      readonly warnings: readonly Error[];
      readonly elementsById: { readonly [id: string]: Element };
    }>;
  }
}
