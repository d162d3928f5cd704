import { cleanOptionalText, cleanText } from '@opora/kernel';
import { Checked } from '@opora/subgraph';

/** One line of text of at most `max` characters, brought to its one form. */
export const Line = (max: number): PropertyDecorator => Checked((value, field) => cleanText(value, { max, field }));
/** As `Line`, where a blank means none. */
export const OptionalLine = (max: number): PropertyDecorator => Checked((value, field) => cleanOptionalText(value, { max, field }));
/** Text of several lines. */
export const Lines = (max: number): PropertyDecorator => Checked((value, field) => cleanText(value, { max, field, multiline: true }));
/** Source document and line, for example `000_397fd68276281896.txt:155`. */
export const Source = (): PropertyDecorator => OptionalLine(300);
